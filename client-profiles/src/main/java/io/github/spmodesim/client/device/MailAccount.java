package io.github.spmodesim.client.device;

import io.github.spmodesim.client.profile.MailProtocol;
import java.util.function.UnaryOperator;

/**
 * A mail account as set up on a device.
 *
 * @param displayName the account's name on the screen, such as {@code ドコモメール} (claim C2)
 * @param address the person's mail address
 * @param incoming the IMAP server
 * @param outgoing the SMTP server
 */
public record MailAccount(String displayName, String address, ServerSettings incoming, ServerSettings outgoing) {
    /** The settings of the server that speaks this protocol. */
    public ServerSettings server(MailProtocol protocol) {
        return switch (protocol) {
            case IMAP -> incoming;
            case SMTP -> outgoing;
        };
    }

    /** The same account with the incoming server changed. */
    public MailAccount withIncoming(UnaryOperator<ServerSettings> change) {
        return new MailAccount(displayName, address, change.apply(incoming), outgoing);
    }

    /** The same account with the outgoing server changed. */
    public MailAccount withOutgoing(UnaryOperator<ServerSettings> change) {
        return new MailAccount(displayName, address, incoming, change.apply(outgoing));
    }
}
