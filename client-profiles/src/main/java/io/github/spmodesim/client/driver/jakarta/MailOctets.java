package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.profile.MailProtocol;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the lines of a connection which octets after them are no lines: IMAP literals and what follows DATA. */
final class MailOctets {
    private static final Pattern LITERAL = Pattern.compile(".*\\{(\\d{1,18})(\\+?)}");
    private static final String GO_ON = "+";

    private final MailProtocol protocol;
    private final LineCollector client;
    private final LineCollector server;
    private String lastOfClient = "";

    /**
     * For one connection.
     *
     * @param protocol which grammar
     * @param client collects what the client says
     * @param server collects what the server says
     */
    MailOctets(MailProtocol protocol, LineCollector client, LineCollector server) {
        this.protocol = protocol;
        this.client = client;
        this.server = server;
    }

    void clientLine(String line) {
        lastOfClient = line;
        Matcher literal = LITERAL.matcher(line);
        if (protocol == MailProtocol.IMAP
                && literal.matches()
                && !literal.group(2).isEmpty()) {
            client.literal(Long.parseLong(literal.group(1)));
        }
    }

    void serverLine(String line) {
        switch (protocol) {
            case IMAP -> imapLine(line);
            case SMTP -> smtpLine(line);
        }
    }

    private void imapLine(String line) {
        Matcher announced = LITERAL.matcher(line);
        Matcher awaited = LITERAL.matcher(lastOfClient);
        if (line.startsWith(GO_ON)) {
            // The client waits with a literal for this permission, RFC 3501 section 7.5.
            if (awaited.matches() && awaited.group(2).isEmpty()) {
                client.literal(Long.parseLong(awaited.group(1)));
            }
        } else if (announced.matches()) {
            server.literal(Long.parseLong(announced.group(1)));
        }
    }

    private void smtpLine(String line) {
        if (line.startsWith("354") && lastOfClient.equalsIgnoreCase("DATA")) {
            client.content();
        }
    }
}
