package io.github.spmodesim.simulator.access;

import io.github.spmodesim.simulator.dialect.AccessDialect;

/**
 * What My docomo asks for before it shows or changes anything, as the dialect says.
 *
 * @param passwordPageDemandsLine whether the page with the IMAP-only password is shown only to who came by line
 * @param profileDemandsLine whether the iPhone's profile is handed out only to them
 * @param identityAsked whether both ask for 本人確認 before
 * @param identityLeadsBack whether 本人確認 leads to the password's page where that was asked for; where not, to the menu of
 *     mail
 * @param webMail whether mail is served in a browser
 * @param spmodeResetAsksPin whether a new spmode password needs the network PIN
 */
public record PortalRules(
        boolean passwordPageDemandsLine,
        boolean profileDemandsLine,
        boolean identityAsked,
        boolean identityLeadsBack,
        boolean webMail,
        boolean spmodeResetAsksPin) {
    /** Returns the rules of a dialect. */
    public static PortalRules of(AccessDialect dialect) {
        return new PortalRules(
                dialect.passwordPageDemandsLine().value(),
                dialect.profileDemandsLine().value(),
                dialect.identityAsked().value(),
                dialect.identityLeadsBack().value(),
                dialect.webMail().value(),
                dialect.spmodePasswordResetAsksPin().value());
    }

    /**
     * Returns whether the page with the IMAP-only password is shown to a session; if not, it says UW10E6 (claims V6, T3b).
     */
    public boolean showsPasswordPage(SignIn signIn) {
        return isOnLine(signIn) || !passwordPageDemandsLine;
    }

    /** Returns whether the profile is handed out to a session (claim C1). */
    public boolean handsOutProfile(SignIn signIn) {
        return isOnLine(signIn) || !profileDemandsLine;
    }

    private static boolean isOnLine(SignIn signIn) {
        return switch (signIn) {
            case BY_LINE -> true;
            case BY_D_ACCOUNT -> false;
        };
    }
}
