package io.github.spmodesim.simulator.subscriber;

import java.security.MessageDigest;
import java.util.Optional;

/** The one place that compares secrets, for the directory alone; each single comparison takes constant time. */
final class SecretComparison {
    private SecretComparison() {}

    /** Which secret of a subscriber this is where mail asks: the IMAP-only password before all others. */
    static SecretKind atMail(Subscriber subscriber, PresentedSecret presented) {
        return imap(subscriber, presented)
                .or(() -> dAccount(subscriber, presented))
                .orElseGet(() -> other(subscriber, presented));
    }

    /**
     * The same where the d account asks: its own password before all others, so that it opens the d account whatever the
     * IMAP-only password is or was (claims P1, Q1: each opens its own).
     */
    static SecretKind atDAccount(Subscriber subscriber, PresentedSecret presented) {
        return dAccount(subscriber, presented)
                .or(() -> imap(subscriber, presented))
                .orElseGet(() -> other(subscriber, presented));
    }

    private static Optional<SecretKind> imap(Subscriber subscriber, PresentedSecret presented) {
        return subscriber.imapCredential().history().stream()
                .filter(issued -> same(presented, issued.password()))
                .findFirst()
                .map(SecretComparison::kind);
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

    private static SecretKind kind(IssuedPassword issued) {
        return issued.end()
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
