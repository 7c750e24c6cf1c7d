package io.github.spmodesim.client.driver.curl;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.TlsReason;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.profile.MailProtocol;

/** Exit codes of curl to outcomes; source: curl(1), EXIT CODES. */
final class CurlExit {
    private static final int NO_SUCH_NAME = 6;
    private static final int NOT_CONNECTED = 7;
    private static final int WEIRD_REPLY = 8;
    private static final int HANDSHAKE = 35;
    private static final int NOTHING = 52;
    private static final int RECEIVING = 56;
    private static final int CERTIFICATE = 60;
    private static final int LOGIN_DENIED = 67;

    private CurlExit() {}

    static MailOutcome outcome(int exit, MailProtocol protocol, CurlTalk talk) {
        return switch (exit) {
            case NO_SUCH_NAME -> new MailOutcome.Unreachable(protocol, UnreachableReason.NO_SUCH_NAME);
            case NOT_CONNECTED -> new MailOutcome.Unreachable(protocol, UnreachableReason.CONNECTION_REFUSED);
            case HANDSHAKE -> new MailOutcome.TlsFailed(protocol, TlsReason.HANDSHAKE, "curl: exit " + exit);
            case CERTIFICATE -> new MailOutcome.TlsFailed(protocol, TlsReason.CERTIFICATE, "curl: exit " + exit);
            case LOGIN_DENIED -> login(protocol, talk);
            case NOTHING, RECEIVING -> new MailOutcome.Dropped(protocol, stage(talk), "");
            case WEIRD_REPLY -> new MailOutcome.Refused(protocol, Refusal.GREETING, talk.last());
            default -> command(protocol, talk);
        };
    }

    private static MailOutcome login(MailProtocol protocol, CurlTalk talk) {
        return talk.refusedLogins() == 0
                ? new MailOutcome.Refused(protocol, Refusal.MECHANISM, "")
                : new MailOutcome.AuthRefused(protocol, talk.refusedLogins(), words(talk.last()));
    }

    private static MailOutcome command(MailProtocol protocol, CurlTalk talk) {
        Refusal refusal = protocol == MailProtocol.SMTP && talk.last().startsWith("4")
                ? Refusal.COMMAND_FOR_NOW
                : Refusal.COMMAND;
        return new MailOutcome.Refused(protocol, refusal, words(talk.last()));
    }

    private static Stage stage(CurlTalk talk) {
        return talk.isGreeted() ? Stage.LOGIN : Stage.GREETING;
    }

    /** What follows tag and status, or the code. */
    private static String words(String line) {
        return line.replaceFirst("^(?:\\d{3}[ -]|\\S+ (?:NO|BAD) )", "").replaceFirst("^\\[[^]]*] ?", "");
    }
}
