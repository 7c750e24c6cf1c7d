package io.github.spmodesim.simulator.subscriber;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** The one place that compares secrets, for the directory alone; each single comparison takes constant time. */
final class SecretComparison {
    private final ImapPasswordRules rules;
    private final InstantSource clock;

    SecretComparison(ImapPasswordRules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Which secret of a subscriber this is where mail asks: the IMAP-only password before all others. */
    SecretKind atMail(Subscriber subscriber, PresentedSecret presented) {
        return imap(subscriber, presented)
                .or(() -> dAccount(subscriber, presented))
                .orElseGet(() -> other(subscriber, presented));
    }

    /**
     * The same where the d account asks: its own password before all others, so that it opens the d account whatever the
     * IMAP-only password is or was (claims P1, Q1: each opens its own).
     */
    SecretKind atDAccount(Subscriber subscriber, PresentedSecret presented) {
        return dAccount(subscriber, presented)
                .or(() -> imap(subscriber, presented))
                .orElseGet(() -> other(subscriber, presented));
    }

    /** Whether the IMAP-only password that works opens the d account too, against claims P5 and Q1. */
    boolean imapPasswordOpensDAccount() {
        return rules.opensDAccount();
    }

    private Optional<SecretKind> imap(Subscriber subscriber, PresentedSecret presented) {
        return subscriber.imapCredential().history().stream()
                .filter(issued -> same(presented, issued.password()) || sameButForCase(presented, issued.password()))
                .findFirst()
                .map(this::kind);
    }

    private boolean sameButForCase(PresentedSecret presented, Secret secret) {
        return !rules.caseMatters() && MessageDigest.isEqual(lowerCase(presented.octets()), lowerCase(secret.octets()));
    }

    private static byte[] lowerCase(byte[] octets) {
        return new String(octets, ISO_8859_1).toLowerCase(Locale.ROOT).getBytes(ISO_8859_1);
    }

    private static Optional<SecretKind> dAccount(Subscriber subscriber, PresentedSecret presented) {
        return same(presented, subscriber.dAccountPassword()) ? Optional.of(SecretKind.D_ACCOUNT) : Optional.empty();
    }

    private static SecretKind other(Subscriber subscriber, PresentedSecret presented) {
        PortalSecrets portal = subscriber.portalSecrets();
        if (portal.dAccount().replaced().stream().anyMatch(old -> same(presented, old))) {
            return SecretKind.OLD_D_ACCOUNT;
        }
        if (same(presented, portal.networkPin())) {
            return SecretKind.NETWORK_PIN;
        }
        return same(presented, portal.spmodePassword()) ? SecretKind.SPMODE_PASSWORD : SecretKind.NONE;
    }

    private SecretKind kind(IssuedPassword issued) {
        return issued.end()
                .filter(end -> !rules.works(issued, clock.instant()))
                .map(end -> switch (end.kind()) {
                    case REPLACED -> SecretKind.REPLACED_IMAP;
                    case REVOKED -> SecretKind.REVOKED_IMAP;
                })
                .orElse(SecretKind.IMAP);
    }

    /** Whether what was presented is this secret. */
    static boolean same(PresentedSecret presented, Secret secret) {
        return MessageDigest.isEqual(presented.octets(), secret.octets());
    }
}
