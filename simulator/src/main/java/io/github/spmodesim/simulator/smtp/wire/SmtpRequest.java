package io.github.spmodesim.simulator.smtp.wire;

import java.util.Locale;

/**
 * A command with its arguments still unread (RFC 5321 section 4.1.1).
 *
 * @param verb the command in upper case
 * @param arguments what follows the space after the verb, one character an octet; empty for none
 */
public record SmtpRequest(String verb, String arguments) implements SmtpFrame {
    /** Keeps the verb in upper case: commands are case-insensitive (RFC 5321 section 2.4). */
    public SmtpRequest {
        verb = verb.toUpperCase(Locale.ROOT);
    }

    /** The command in a line without its end; white space before the end is no argument (RFC 5321 section 4.1.1). */
    public static SmtpRequest of(String line) {
        String command = line.stripTrailing();
        int space = command.indexOf(' ');
        return space < 0
                ? new SmtpRequest(command, "")
                : new SmtpRequest(command.substring(0, space), command.substring(space + 1));
    }

    @Override
    public String masked() {
        return SmtpSecrets.masked(this);
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return "SmtpRequest[" + masked() + "]";
    }

    @Override
    public <R> R receivedBy(Receiver<R> receiver) {
        return receiver.request(this);
    }
}
