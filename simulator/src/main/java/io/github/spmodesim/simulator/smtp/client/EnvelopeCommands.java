package io.github.spmodesim.simulator.smtp.client;

import io.github.spmodesim.simulator.relay.Parcel;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequest;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * MAIL and RCPT for one parcel, with the parameters that the server has announced.
 *
 * <p>Addresses go as they are written, two dots in a row and all. Assumption: docomo's servers do so too; it is why others
 * refuse mail from such addresses.
 */
final class EnvelopeCommands {
    private final Parcel parcel;
    private final ServerExtensions server;

    EnvelopeCommands(Parcel parcel, ServerExtensions server) {
        this.parcel = parcel;
        this.server = server;
    }

    /** MAIL with SIZE (RFC 1870), BODY (RFC 6152), SMTPUTF8 (RFC 6531), RET and ENVID (RFC 3461 section 4). */
    SmtpRequest mail() {
        Sender sender = parcel.mail().sender();
        StringBuilder line = new StringBuilder("FROM:").append(path(sender.address()));
        if (server.has("SIZE")) {
            line.append(" SIZE=").append(parcel.mail().text().length());
        }
        if (server.has("8BITMIME") && parcel.mail().text().isEightBit()) {
            line.append(" BODY=8BITMIME");
        }
        if (sender.utf8()) {
            line.append(" SMTPUTF8");
        }
        if (server.has("DSN")) {
            line.append(
                    switch (sender.returned()) {
                        case FULL -> " RET=FULL";
                        case HEADERS -> " RET=HDRS";
                    });
            sender.envelopeId().ifPresent(id -> line.append(" ENVID=").append(id));
        }
        return request("MAIL", line);
    }

    /** RCPT with NOTIFY and ORCPT (RFC 3461 section 4). */
    SmtpRequest rcpt(Recipient recipient) {
        StringBuilder line = new StringBuilder("TO:").append(path(Optional.of(recipient.address())));
        if (server.has("DSN")) {
            line.append(" NOTIFY=").append(notify(recipient));
            recipient.original().ifPresent(original -> line.append(" ORCPT=").append(original));
        }
        return request("RCPT", line);
    }

    private static String notify(Recipient recipient) {
        return recipient.notices().isEmpty()
                ? "NEVER"
                : recipient.notices().stream()
                        .sorted()
                        .map(notice -> notice.name().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
    }

    private static String path(Optional<MailAddress> address) {
        return "<" + address.map(MailAddress::value).orElse("") + ">";
    }

    // One character an octet, as requests have it.
    private static SmtpRequest request(String verb, CharSequence arguments) {
        byte[] octets = arguments.toString().getBytes(StandardCharsets.UTF_8);
        return new SmtpRequest(verb, new String(octets, StandardCharsets.ISO_8859_1));
    }
}
