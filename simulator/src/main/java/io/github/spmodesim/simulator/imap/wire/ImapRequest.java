package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.transcript.SecretMasker;
import java.util.Locale;

/**
 * A command with its arguments still unread (RFC 3501 section 2.2.1).
 *
 * @param tag as the client chose it
 * @param name the command in upper case
 * @param arguments what follows the name, from the space on
 */
public record ImapRequest(String tag, String name, ImapArguments arguments) implements ImapFrame {
    /** Keeps the name in upper case: commands are case-insensitive (RFC 3501 section 9). */
    public ImapRequest {
        name = name.toUpperCase(Locale.ROOT);
    }

    /** The name where it is a command's: what is none may be a password that lost its command. */
    public String shownName() {
        return ImapSecrets.isCommand(name) ? name : SecretMasker.MASK;
    }

    @Override
    public String masked() {
        return tag + " " + shownName() + arguments.masked(ImapSecrets.in(name, arguments));
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return "ImapRequest[" + masked() + "]";
    }

    @Override
    public <R> R receivedBy(Receiver<R> receiver) {
        return receiver.request(this);
    }
}
