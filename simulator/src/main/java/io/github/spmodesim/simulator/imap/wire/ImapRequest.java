package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.transcript.SecretMasker;
import java.util.Locale;

/**
 * A command with its arguments still unread (RFC 3501 section 2.2.1).
 *
 * @param tag as the client chose it
 * @param name the command in upper case
 * @param arguments what follows the name, from the space on
 * @param told how many characters of the arguments were told as a {@link io.github.spmodesim.simulator.wire.FramePart}
 *     already, tag and name with them
 */
public record ImapRequest(String tag, String name, ImapArguments arguments, int told) implements ImapFrame {
    private static final String LITERAL = "(literal)";

    /** Keeps the name in upper case: commands are case-insensitive (RFC 3501 section 9). */
    public ImapRequest {
        name = name.toUpperCase(Locale.ROOT);
    }

    /** A command that came in one piece. */
    public ImapRequest(String tag, String name, ImapArguments arguments) {
        this(tag, name, arguments, 0);
    }

    /** The name where it is a command's: what is none may be a password that lost its command. */
    public String shownName() {
        return ImapSecrets.isCommand(name) ? name : SecretMasker.MASK;
    }

    @Override
    public String masked() {
        String shown = arguments.masked(ImapSecrets.in(name, arguments), told);
        return told == 0 ? tag + " " + shownName() + shown : LITERAL + shown;
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return "ImapRequest[" + new ImapRequest(tag, name, arguments).masked() + "]";
    }

    @Override
    public <R> R receivedBy(Receiver<R> receiver) {
        return receiver.request(this);
    }
}
