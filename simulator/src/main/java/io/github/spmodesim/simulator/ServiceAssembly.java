package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.PasswordDialect;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.imap.command.ImapCommands;
import io.github.spmodesim.simulator.imap.search.SearchThreads;
import io.github.spmodesim.simulator.mailbox.Delivery;
import io.github.spmodesim.simulator.mailbox.DeliveryPolicy;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxLayout;
import io.github.spmodesim.simulator.relay.HandDelivery;
import io.github.spmodesim.simulator.relay.LocalMailFlow;
import io.github.spmodesim.simulator.relay.MailFlow;
import io.github.spmodesim.simulator.relay.MessageIdIssuer;
import io.github.spmodesim.simulator.relay.SubmissionDesk;
import io.github.spmodesim.simulator.smtp.SentToday;
import io.github.spmodesim.simulator.smtp.SmtpService;
import io.github.spmodesim.simulator.smtp.SubmissionDoor;
import io.github.spmodesim.simulator.smtp.command.SmtpCommands;
import io.github.spmodesim.simulator.subscriber.ImapPasswordIssuer;
import io.github.spmodesim.simulator.subscriber.PasswordForm;
import io.github.spmodesim.simulator.subscriber.SecretIssuer;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.security.SecureRandom;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The service behind the sockets, put together from a dialect.
 *
 * @param directory the subscribers
 * @param store their mail
 * @param hand puts mail into mailboxes without a connection
 * @param imap what IMAP sessions share
 * @param smtp what submission sessions share
 */
record ServiceAssembly(
        SubscriberDirectory directory, MailStore store, HandDelivery hand, ImapService imap, SmtpService smtp) {
    static ServiceAssembly of(SimulatorOptions options) {
        Dialect dialect = options.dialect();
        SimulatorClock clock = options.clock();
        SubscriberDirectory directory = directory(dialect.password(), options.seed(), clock);
        MailStore store = new MailStore(MailboxLayout.of(dialect.mailbox()), clock);
        ImapService imap =
                new ImapService(dialect.imap(), directory, store, clock, ImapCommands.all(), SearchThreads.start());
        MailFlow flow = new LocalMailFlow(
                dialect.smtp(), directory, Delivery.into(store, clock, DeliveryPolicy.of(dialect.mailbox())));
        MessageIdIssuer ids = new MessageIdIssuer(
                random(options.seed(), 2), dialect.smtp().ehloName().value());
        MailFlow submissions = new SubmissionDesk(flow, dialect.smtp().submission(), ids, clock);
        SubmissionDoor door = new SubmissionDoor(dialect.smtp(), directory, new SentToday(clock));
        SmtpService smtp = new SmtpService(door, submissions, clock, SmtpCommands.submission(door));
        HandDelivery hand = new HandDelivery(flow, dialect.smtp().ehloName().value(), ids, clock);
        return new ServiceAssembly(directory, store, hand, imap, smtp);
    }

    /**
     * Makes sure that a service can be put together from a dialect.
     *
     * @throws IllegalArgumentException when it cannot
     */
    static void check(Dialect dialect) {
        form(dialect.password());
        MailboxLayout.of(dialect.mailbox());
        DeliveryPolicy.of(dialect.mailbox());
    }

    private static SubscriberDirectory directory(PasswordDialect password, OptionalLong seed, SimulatorClock clock) {
        return new SubscriberDirectory(
                new ImapPasswordIssuer(form(password), random(seed, 0)), new SecretIssuer(random(seed, 1)), clock);
    }

    private static PasswordForm form(PasswordDialect password) {
        return new PasswordForm(
                password.length().value(),
                password.letters().value(),
                password.digits().value(),
                password.symbols().value());
    }

    // A source each, so that what one issues does not depend on how often another was asked.
    private static RandomGenerator random(OptionalLong seed, int stream) {
        return seed.isPresent() ? new SplittableRandom(seed.getAsLong() * 31 + stream) : new SecureRandom();
    }
}
