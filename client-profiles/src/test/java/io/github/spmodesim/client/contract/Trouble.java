package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.ScriptedPeer;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.SmtpScript;
import java.util.Locale;

/** What a server does to a client in one line of a table. */
enum Trouble {
    WRONG_PASSWORD,
    WRONG_PASSWORD_PLAIN,
    UNAVAILABLE,
    UNAVAILABLE_IN_WORDS,
    TOO_MANY_IN_WORDS,
    MAXIMUM_IN_WORDS,
    NO_CODE_PLAIN,
    EXPIRED,
    REFUSED,
    UNANSWERED,
    SILENT_AT_ONCE,
    SILENT_LATER,
    CERTIFICATE,
    NO_TLS,
    BYE,
    BYE_AT_LOGIN,
    SMTP_535,
    SMTP_454,
    SMTP_421,
    SMTP_451,
    SMTP_550,
    SILENT_CONTENT,
    FULL;

    static final String MAIL = "From: hanako@example.jp\r\nSubject: hello\r\n\r\nhi\r\n";

    private static final int MORE_THAN_A_CLIENT_SAYS = 65_536;

    /** The trouble of that name in a table, such as {@code wrong-password}. */
    static Trouble named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a value at this place of a profile may be noticed in it; what is shown is asked without a server. */
    boolean concerns(String path) {
        return switch (this) {
            case SILENT_AT_ONCE, SILENT_LATER ->
                path.startsWith("timeouts.") || path.startsWith("imap.connections.reconnects");
            case UNANSWERED, SILENT_CONTENT -> path.startsWith("timeouts.");
            default ->
                protocol() == MailProtocol.SMTP
                        ? path.startsWith("smtp.")
                        : path.startsWith("imap.login") || path.startsWith("imap.connections.reconnects");
        };
    }

    MailProtocol protocol() {
        return compareTo(SMTP_535) < 0 ? MailProtocol.IMAP : MailProtocol.SMTP;
    }

    ScriptedServer.Script script() {
        DocomoImapScript imap = DocomoImapScript.docomo(Accounts.PASSWORD, MAIL);
        return switch (this) {
            case WRONG_PASSWORD -> imap.refusing("NO [AUTHENTICATIONFAILED] authenticate failed");
            case WRONG_PASSWORD_PLAIN ->
                imap.announcing(DocomoImapScript.CAPABILITIES + " AUTH=PLAIN")
                        .refusing("NO [AUTHENTICATIONFAILED] authenticate failed");
            case NO_CODE_PLAIN -> imap.announcing(DocomoImapScript.CAPABILITIES + " AUTH=PLAIN");
            case EXPIRED -> imap.refusing("NO [EXPIRED] Password expired");
            case TOO_MANY_IN_WORDS -> imap.refusing("NO Too many simultaneous connections.");
            case MAXIMUM_IN_WORDS -> imap.refusing("NO Maximum number of connections exceeded.");
            case UNAVAILABLE -> imap.refusing("NO [UNAVAILABLE] Temporary failure");
            case UNAVAILABLE_IN_WORDS -> imap.refusing("NO Service temporarily unavailable.");
            case REFUSED, UNANSWERED, CERTIFICATE -> imap;
            case SILENT_AT_ONCE -> ScriptedPeer::fallSilent;
            case SILENT_LATER ->
                peer -> {
                    peer.say("* OK .");
                    peer.hear();
                    peer.fallSilent();
                };
            case NO_TLS ->
                peer -> {
                    peer.say("* OK .");
                    peer.hearOctets(MORE_THAN_A_CLIENT_SAYS);
                };
            case BYE -> peer -> peer.say("* BYE Too many connections");
            case BYE_AT_LOGIN -> DocomoImapScript.docomo("another", MAIL).refusing("* BYE .");
            case SMTP_535 -> new SmtpScript("another", "250 OK", "535 5.7.8 Error", "250 OK");
            case SMTP_454 -> new SmtpScript("another", "250 OK", "454 4.7.0 Try later", "250 OK");
            case SMTP_421 -> peer -> peer.say("421 4.3.2 Service not available");
            case SMTP_451 -> new SmtpScript(Accounts.PASSWORD, "451 4.3.0 try later");
            case SMTP_550 -> new SmtpScript(Accounts.PASSWORD, "550 5.1.1 User unknown");
            case SILENT_CONTENT -> new SmtpScript(Accounts.PASSWORD, "250 OK", "", "");
            case FULL -> new SmtpScript(Accounts.PASSWORD, "250 OK", "", "552 5.2.2 Mailbox full");
        };
    }

    /** The account: where a password is refused, it is wrong indeed. */
    MailAccount account() {
        return switch (this) {
            case WRONG_PASSWORD,
                    WRONG_PASSWORD_PLAIN,
                    NO_CODE_PLAIN,
                    EXPIRED,
                    UNAVAILABLE,
                    UNAVAILABLE_IN_WORDS,
                    TOO_MANY_IN_WORDS,
                    MAXIMUM_IN_WORDS -> Accounts.withIncomingPassword("wrong");
            default -> Accounts.taro();
        };
    }
}
