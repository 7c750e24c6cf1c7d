package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.SmtpDialect;
import io.github.spmodesim.simulator.relay.MailFlow;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.util.Map;

/**
 * What all SMTP sessions share.
 *
 * @param dialect texts, extensions and limits
 * @param directory says who may log in
 * @param flow says where an address leads and takes the messages
 * @param clock the service's calendar
 * @param commands the commands by verb
 */
public record SmtpService(
        SmtpDialect dialect,
        SubscriberDirectory directory,
        MailFlow flow,
        SimulatorClock clock,
        Map<String, SmtpCommand> commands) {}
