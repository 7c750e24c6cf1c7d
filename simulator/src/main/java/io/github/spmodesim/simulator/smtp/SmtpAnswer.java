package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.util.List;

/**
 * What the connection has to say, and what it has to expect then.
 *
 * @param replies in order; none where the client goes on by itself
 * @param next how the client's next octets are to be read
 * @param mayWait whether the replies may go out together with those to the commands that are there already (RFC 2920 section
 *     3.2)
 */
public record SmtpAnswer(List<SmtpReply> replies, SmtpNext next, boolean mayWait) {
    /** Whether the connection ends. */
    public boolean closes() {
        return next == SmtpNext.CLOSE;
    }
}
