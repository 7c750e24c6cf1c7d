package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.SmtpBounds;
import io.github.spmodesim.simulator.dialect.SmtpDoorDialect;
import io.github.spmodesim.simulator.relay.MailFlow;
import io.github.spmodesim.simulator.smtp.wire.WireLimits;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.util.Map;

/**
 * What all SMTP sessions at one door share.
 *
 * @param door submission or exchanger
 * @param flow says where an address leads and takes the messages
 * @param clock the service's calendar
 * @param commands the commands by verb
 */
public record SmtpService(SmtpDoor door, MailFlow flow, SimulatorClock clock, Map<String, SmtpCommand> commands) {
    /** Texts, extensions and limits of the door. */
    public SmtpDoorDialect dialect() {
        return door.dialect();
    }

    /** Bounds on what a client may send, for whoever reads its octets. */
    public WireLimits wireLimits() {
        SmtpBounds limits = dialect().limits();
        return new WireLimits(
                limits.commandOctets().value(),
                limits.textLineOctets().value(),
                limits.messageOctets().value());
    }
}
