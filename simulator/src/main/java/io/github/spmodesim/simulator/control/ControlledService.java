package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.RuleReader;
import io.github.spmodesim.simulator.relay.HandDelivery;
import io.github.spmodesim.simulator.relay.OutboundQueue;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;

/**
 * What the control API steers.
 *
 * @param directory the subscribers
 * @param store their mail
 * @param hand puts mail into it
 * @param rules reads rules that say where arriving mail goes
 * @param queue what waits for other providers
 * @param trouble what goes wrong on purpose
 * @param course its calendar, and the record of its connections
 */
public record ControlledService(
        SubscriberDirectory directory,
        MailStore store,
        HandDelivery hand,
        RuleReader rules,
        OutboundQueue queue,
        Trouble trouble,
        Course course) {}
