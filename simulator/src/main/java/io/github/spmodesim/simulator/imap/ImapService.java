package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.dialect.ImapDialect;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * What all IMAP sessions share.
 *
 * @param dialect texts, capabilities and limits
 * @param directory says who may log in
 * @param store the mailboxes
 * @param clock the service's calendar
 * @param commands the commands by name
 * @param workers run what takes longer than an event loop may
 */
public record ImapService(
        ImapDialect dialect,
        SubscriberDirectory directory,
        MailStore store,
        SimulatorClock clock,
        Map<String, ImapCommand> commands,
        Executor workers) {}
