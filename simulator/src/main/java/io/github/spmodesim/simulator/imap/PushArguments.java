package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The arguments of XAPPLEPUSHSERVICE: pairs of key and value in any order, each key once.
 *
 * <p>Source: what iOS sends, as the handlers for it in Apple's dovecot-293 (version 1) and in Cyrus imapd and dovecot-xaps-plugin
 * (version 2) describe it.
 *
 * @param version 1, which means INBOX alone, or 2, which names mailboxes
 * @param accountId the device's own name for the account
 * @param deviceToken hexadecimal, in lower case
 * @param subtopic the app on the device
 * @param mailboxes as named, whether they exist or not
 */
public record PushArguments(
        int version, String accountId, String deviceToken, String subtopic, List<MailboxName> mailboxes) {
    private static final int MOST_MAILBOXES = 100;
    private static final Map<String, String> FORMS = Map.of(
            "aps-version", "[12]",
            "aps-account-id", "[0-9A-Za-z-]{1,64}",
            "aps-device-token", "([0-9A-Fa-f]{2}){32,100}",
            "aps-subtopic", "[0-9A-Za-z.-]{1,255}");

    /**
     * The pairs that stand next.
     *
     * @throws ImapSyntaxException for a key that is unknown, missing or there twice, and for a value of another form
     * @throws ImapNo for a mailbox name that is none
     */
    public static PushArguments read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException, ImapNo {
        Map<String, String> values = new TreeMap<>();
        List<MailboxName> mailboxes = new ArrayList<>();
        do {
            arguments.space();
            String key = arguments.astring().toLowerCase(Locale.ROOT);
            arguments.space();
            String value = key.equals("mailboxes") ? mailboxes(arguments, session, mailboxes) : value(key, arguments);
            if (values.put(key, value) != null) {
                throw new ImapSyntaxException("XAPPLEPUSHSERVICE: expected each key once, got " + key + " twice");
            }
        } while (!arguments.atEnd());
        String version = required(values, "aps-version");
        if (version.equals("2")) {
            required(values, "mailboxes");
        }
        return new PushArguments(
                Integer.parseInt(version),
                required(values, "aps-account-id"),
                required(values, "aps-device-token").toLowerCase(Locale.ROOT),
                required(values, "aps-subtopic"),
                version.equals("2") ? List.copyOf(mailboxes) : List.of(MailboxName.INBOX));
    }

    private static String value(String key, ArgumentReader arguments) throws ImapSyntaxException {
        String form = FORMS.get(key);
        if (form == null) {
            throw new ImapSyntaxException("XAPPLEPUSHSERVICE: expected one of " + new TreeMap<>(FORMS).keySet()
                    + " or mailboxes, got another key");
        }
        String value = arguments.astring();
        if (!value.matches(form)) {
            throw new ImapSyntaxException(
                    "XAPPLEPUSHSERVICE: expected " + key + " as " + form + ", got something else");
        }
        return value;
    }

    private static String mailboxes(ArgumentReader arguments, ImapSession session, List<MailboxName> mailboxes)
            throws ImapSyntaxException, ImapNo {
        arguments.expect('(');
        do {
            mailboxes.add(session.tree().canonical(MailboxArgument.read(arguments, session)));
        } while (mailboxes.size() < MOST_MAILBOXES && arguments.take(' '));
        arguments.expect(')');
        return "";
    }

    private static String required(Map<String, String> values, String key) throws ImapSyntaxException {
        String value = values.get(key);
        if (value == null) {
            throw new ImapSyntaxException("XAPPLEPUSHSERVICE: expected " + key + ", got only " + values.keySet());
        }
        return value;
    }
}
