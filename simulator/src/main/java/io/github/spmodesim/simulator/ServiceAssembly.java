package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.PasswordDialect;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.imap.command.ImapCommands;
import io.github.spmodesim.simulator.imap.search.SearchThreads;
import io.github.spmodesim.simulator.mailbox.Delivery;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxLayout;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.relay.LocalMailFlow;
import io.github.spmodesim.simulator.relay.MailFlow;
import io.github.spmodesim.simulator.relay.NoticeDelivery;
import io.github.spmodesim.simulator.smtp.SmtpService;
import io.github.spmodesim.simulator.smtp.command.SmtpCommands;
import io.github.spmodesim.simulator.subscriber.DirectoryRules;
import io.github.spmodesim.simulator.subscriber.ImapPasswordIssuer;
import io.github.spmodesim.simulator.subscriber.PasswordAgeAlarms;
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
 * @param imap what IMAP sessions share
 * @param smtp what submission sessions share
 */
record ServiceAssembly(SubscriberDirectory directory, MailStore store, ImapService imap, SmtpService smtp) {
    static ServiceAssembly of(SimulatorOptions options) {
        Dialect dialect = options.dialect();
        SimulatorClock clock = options.clock();
        SubscriberDirectory directory = directory(options);
        MailStore store = new MailStore(MailboxLayout.of(dialect.mailbox()), clock);
        ImapService imap =
                new ImapService(dialect.imap(), directory, store, clock, ImapCommands.all(), SearchThreads.start());
        MailFlow flow = new LocalMailFlow(dialect.smtp(), directory, Delivery.into(store, clock));
        SmtpService smtp = new SmtpService(dialect.smtp(), directory, flow, clock, SmtpCommands.all());
        PasswordAgeAlarms.start(directory, clock);
        deliverNotices(dialect, directory, store);
        return new ServiceAssembly(directory, store, imap, smtp);
    }

    private static void deliverNotices(Dialect dialect, SubscriberDirectory directory, MailStore store) {
        dialect.noticeFolder()
                .map(name -> new NoticeDelivery(store, new MailboxName(name)))
                .ifPresent(delivery -> directory.notices().onNotice(delivery::deliver));
    }

    /**
     * Makes sure that a service can be put together from a dialect.
     *
     * @throws IllegalArgumentException when it cannot
     */
    static void check(Dialect dialect) {
        form(dialect.password());
        DirectoryRules.of(dialect);
        MailboxLayout.of(dialect.mailbox());
    }

    private static SubscriberDirectory directory(SimulatorOptions options) {
        return new SubscriberDirectory(
                new ImapPasswordIssuer(form(options.dialect().password()), random(options.seed(), 0)),
                new SecretIssuer(random(options.seed(), 1)),
                DirectoryRules.of(options.dialect()),
                options.clock());
    }

    private static PasswordForm form(PasswordDialect password) {
        return new PasswordForm(
                password.length().value(),
                password.letters().value(),
                password.digits().value(),
                password.symbols().value());
    }

    // Two sources, so that what one issues does not depend on how often the other was asked.
    private static RandomGenerator random(OptionalLong seed, int stream) {
        return seed.isPresent() ? new SplittableRandom(seed.getAsLong() * 31 + stream) : new SecureRandom();
    }
}
