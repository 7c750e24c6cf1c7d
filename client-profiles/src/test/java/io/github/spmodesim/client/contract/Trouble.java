package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.SmtpScript;
import java.util.Locale;

/** What a server does to a client in one line of a table. */
enum Trouble {
    WRONG_PASSWORD(MailProtocol.IMAP, imap().refusing("NO [AUTHENTICATIONFAILED] .")),
    WRONG_PASSWORD_PLAIN(
            MailProtocol.IMAP,
            imap().announcing(DocomoImapScript.CAPABILITIES + " AUTH=PLAIN").refusing("NO [AUTHENTICATIONFAILED] .")),
    UNAVAILABLE(MailProtocol.IMAP, imap().refusing("NO [UNAVAILABLE] Temporary failure")),
    UNAVAILABLE_IN_WORDS(MailProtocol.IMAP, imap().refusing("NO Service temporarily unavailable.")),
    REFUSED(MailProtocol.IMAP, imap()),
    SILENT_AT_ONCE(MailProtocol.IMAP, peer -> peer.fallSilent()),
    SILENT_LATER(MailProtocol.IMAP, peer -> {
        peer.say("* OK .");
        peer.hear();
        peer.fallSilent();
    }),
    CERTIFICATE(MailProtocol.IMAP, imap()),
    BYE(MailProtocol.IMAP, peer -> peer.say("* BYE Too many connections")),
    BYE_AT_LOGIN(MailProtocol.IMAP, peer -> {
        peer.say("* OK .");
        peer.hear();
        peer.say("* BYE .");
    }),
    SMTP_535(MailProtocol.SMTP, new SmtpScript("another", "250 OK", "535 5.7.8 Error", "250 OK")),
    SMTP_454(MailProtocol.SMTP, new SmtpScript("another", "250 OK", "454 4.7.0 Try later", "250 OK")),
    SMTP_421(MailProtocol.SMTP, peer -> peer.say("421 4.3.2 Service not available")),
    SMTP_451(MailProtocol.SMTP, new SmtpScript(Accounts.PASSWORD, "451 4.3.0 try later")),
    SMTP_550(MailProtocol.SMTP, new SmtpScript(Accounts.PASSWORD, "550 5.1.1 User unknown")),
    FULL(MailProtocol.SMTP, new SmtpScript(Accounts.PASSWORD, "250 OK", "", "552 5.2.2 Mailbox full"));

    static final String MAIL = "From: hanako@example.jp\r\nSubject: hello\r\n\r\nhi\r\n";

    private final MailProtocol protocol;
    private final ScriptedServer.Script script;

    Trouble(MailProtocol protocol, ScriptedServer.Script script) {
        this.protocol = protocol;
        this.script = script;
    }

    /** The trouble of that name in a table, such as {@code wrong-password}. */
    static Trouble named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    MailProtocol protocol() {
        return protocol;
    }

    ScriptedServer.Script script() {
        return script;
    }

    /** The account: where a password is refused, it is wrong indeed. */
    MailAccount account() {
        return switch (this) {
            case WRONG_PASSWORD, WRONG_PASSWORD_PLAIN, UNAVAILABLE, UNAVAILABLE_IN_WORDS ->
                Accounts.withIncomingPassword("wrong");
            default -> Accounts.taro();
        };
    }

    private static DocomoImapScript imap() {
        return DocomoImapScript.docomo(Accounts.PASSWORD, "From: hanako@example.jp\r\nSubject: hello\r\n\r\nhi\r\n");
    }
}
