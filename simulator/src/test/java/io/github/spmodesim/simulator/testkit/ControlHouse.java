package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.control.ControlledService;
import io.github.spmodesim.simulator.control.Course;
import io.github.spmodesim.simulator.control.Trouble;
import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.fault.OutageCalendar;
import io.github.spmodesim.simulator.fault.ProtocolWords;
import io.github.spmodesim.simulator.mailbox.Delivery;
import io.github.spmodesim.simulator.mailbox.DeliveryPolicy;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxLayout;
import io.github.spmodesim.simulator.mailbox.RuleReader;
import io.github.spmodesim.simulator.relay.HandDelivery;
import io.github.spmodesim.simulator.relay.LocalMailFlow;
import io.github.spmodesim.simulator.relay.MessageIdIssuer;
import io.github.spmodesim.simulator.relay.OutboundQueue;
import io.github.spmodesim.simulator.subscriber.DirectoryRules;
import io.github.spmodesim.simulator.subscriber.ImapPasswordIssuer;
import io.github.spmodesim.simulator.subscriber.PasswordForm;
import io.github.spmodesim.simulator.subscriber.SecretIssuer;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.time.SimulatorClock;
import io.github.spmodesim.simulator.transcript.Transcript;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A service without sockets for the control door to steer: nobody in it yet, three messages' quota each. */
public final class ControlHouse {
    /** Where the clock stands. */
    public static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");

    private final SimulatorClock clock = SimulatorClock.standing(NOW);
    private final Transcript transcript = new Transcript();
    private final Dialect dialect = Dialects.named("docomo")
            .with("mailbox.quotaMessages", "3")
            .with("mailbox.delivery.whenFull", "refuse")
            .bind();
    private final SubscriberDirectory directory = new SubscriberDirectory(
            new ImapPasswordIssuer(new PasswordForm(10, "ABCDEFGHabcdefgh", "0123456789", "!#$%"), new Random(1)),
            new SecretIssuer(new Random(1)),
            DirectoryRules.of(dialect),
            clock);
    private final MailStore store = new MailStore(MailboxLayout.of(dialect.mailbox()), clock);

    private final FaultPlan faults = new FaultPlan(
            1, clock, new ProtocolWords(Map.of(Service.IMAP, Set.of("FETCH", "NOOP", "UID FETCH")), Map.of()));

    /** What goes wrong. */
    public FaultPlan faults() {
        return faults;
    }

    /** The record of its connections. */
    public Transcript transcript() {
        return transcript;
    }

    /** The subscribers. */
    public SubscriberDirectory directory() {
        return directory;
    }

    /** Their mail. */
    public MailStore store() {
        return store;
    }

    /** All of it, without an outside. */
    public ControlledService service() {
        return service(Queues.empty());
    }

    /** All of it, with what waits for the outside. */
    public ControlledService service(OutboundQueue queue) {
        Delivery delivery = Delivery.into(store, clock, DeliveryPolicy.of(dialect.mailbox()));
        HandDelivery hand = new HandDelivery(
                new LocalMailFlow(dialect.smtp(), directory, delivery),
                "docomo.ne.jp",
                new MessageIdIssuer(new Random(1), "docomo.ne.jp"),
                clock);
        return new ControlledService(
                directory,
                store,
                hand,
                new RuleReader(dialect.mailbox()),
                queue,
                new Trouble(faults, new OutageCalendar(faults, clock), () -> new byte[0]),
                new Course(clock, transcript));
    }
}
