package io.github.spmodesim.simulator.subscriber;

import java.security.MessageDigest;
import java.util.List;

/** The one place that compares secrets, for the directory alone; each single comparison takes constant time. */
final class SecretComparison {
    private SecretComparison() {}

    /** Which secret of a subscriber this is; the IMAP-only password before all others. */
    static SecretKind kind(Subscriber subscriber, PresentedSecret presented) {
        PortalSecrets portal = subscriber.portalSecrets();
        List<IssuedPassword> history = subscriber.imapCredential().history();
        for (IssuedPassword issued : history) {
            if (same(presented, issued.password())) {
                return kind(issued);
            }
        }
        if (same(presented, portal.dAccount().password())) {
            return SecretKind.D_ACCOUNT;
        }
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
