package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.profile.MailProtocol;

/**
 * One line on the wire.
 *
 * @param protocol of which connection
 * @param side who said it
 * @param text the line without its end, secrets masked, octets of mails counted instead of shown
 */
public record WireLine(MailProtocol protocol, Side side, String text) {
    /** What replaces a secret. */
    public static final String MASK = "****";

    /** Who said a line. */
    public enum Side {
        /** The client: {@code C:}. */
        CLIENT("C: "),
        /** The server: {@code S:}. */
        SERVER("S: "),
        /** Nobody: a remark of the driver on the connection. */
        REMARK("-- ");

        private final String prefix;

        Side(String prefix) {
            this.prefix = prefix;
        }
    }

    /** As in {@code IMAP C: 46 authenticate LOGIN}. */
    @Override
    public String toString() {
        return protocol + " " + side.prefix + text;
    }
}
