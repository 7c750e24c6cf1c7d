package io.github.spmodesim.simulator.smtp.client;

import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.relay.Parcel;
import java.util.Optional;

/**
 * Why a server cannot be given a message at all.
 *
 * @param status as in RFC 3463
 * @param why for people
 */
record Obstacle(String status, String why) {
    /**
     * What stands between a parcel and a server, empty for nothing. No message is changed to fit.
     *
     * @param eightBitUnannounced whether 8-bit text goes to a server that does not announce 8BITMIME
     */
    static Optional<Obstacle> between(Parcel parcel, ServerExtensions server, boolean eightBitUnannounced) {
        Octets text = parcel.mail().text();
        // RFC 6531 section 3.5 and RFC 6152 section 3: no way but the way back.
        if (parcel.mail().sender().utf8() && !server.has("SMTPUTF8")) {
            return Optional.of(new Obstacle("5.6.7", "the server does not offer SMTPUTF8, which the message needs"));
        }
        if (text.isEightBit() && !server.has("8BITMIME") && !eightBitUnannounced) {
            return Optional.of(new Obstacle("5.6.3", "the server does not offer 8BITMIME, which the message needs"));
        }
        if (server.largestMessage().orElse(Long.MAX_VALUE) < text.length()) {
            return Optional.of(new Obstacle(
                    "5.3.4",
                    "the server takes " + server.largestMessage().orElseThrow() + " octets, the message has "
                            + text.length()));
        }
        // Sent by DATA it could be more than one message to a server that takes another line end for CRLF.
        return hasBareLineBreak(text)
                ? Optional.of(new Obstacle("5.6.0", "the message has a CR or LF that stands alone"))
                : Optional.empty();
    }

    private static boolean hasBareLineBreak(Octets text) {
        for (int at = 0; at < text.length(); at++) {
            byte octet = text.byteAt(at);
            if (octet == '\r' && (at + 1 == text.length() || text.byteAt(at + 1) != '\n')) {
                return true;
            }
            if (octet == '\n' && (at == 0 || text.byteAt(at - 1) != '\r')) {
                return true;
            }
        }
        return false;
    }
}
