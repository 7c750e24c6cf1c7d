package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.util.List;

/**
 * What the connection has to say, and what it has to expect then.
 *
 * @param replies in order
 * @param next how the client's next octets are to be read
 */
public record SmtpAnswer(List<SmtpReply> replies, Next next) {
    /** What comes after the answer. */
    public enum Next {
        /** A command. */
        COMMAND,
        /** A SASL response. */
        SECRET_LINE,
        /** The text of a message. */
        DATA,
        /** Nothing: the connection is closed. */
        CLOSE
    }

    static SmtpAnswer of(Next next, SmtpReply reply) {
        return new SmtpAnswer(List.of(reply), next);
    }
}
