package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.TlsReason;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.profile.MailProtocol;
import java.security.cert.CertificateException;

/** Failures of a connection to outcomes. */
final class WireFailures {
    private static final int LONGEST_CHAIN = 20;

    private WireFailures() {}

    static boolean isCertificate(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
            if (cause instanceof CertificateException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    static MailOutcome notConnected(MailProtocol protocol) {
        return new MailOutcome.Unreachable(protocol, UnreachableReason.CONNECTION_REFUSED);
    }

    static MailOutcome notSecured(MailProtocol protocol, Throwable cause) {
        TlsReason reason = isCertificate(cause) ? TlsReason.CERTIFICATE : TlsReason.HANDSHAKE;
        return new MailOutcome.TlsFailed(protocol, reason, String.valueOf(cause.getMessage()));
    }

    static MailOutcome cut(MailProtocol protocol, Stage stage) {
        return new MailOutcome.Dropped(protocol, stage, "");
    }
}
