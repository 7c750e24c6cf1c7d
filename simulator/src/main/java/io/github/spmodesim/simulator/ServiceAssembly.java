package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.PasswordDialect;
import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.fault.OutageCalendar;
import io.github.spmodesim.simulator.fault.ProtocolWords;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.command.ImapCommands;
import io.github.spmodesim.simulator.imap.search.SearchThreads;
import io.github.spmodesim.simulator.mailbox.Delivery;
import io.github.spmodesim.simulator.mailbox.DeliveryPolicy;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxLayout;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.portal.WebMail;
import io.github.spmodesim.simulator.relay.Carrier;
import io.github.spmodesim.simulator.relay.FaultyDelivery;
import io.github.spmodesim.simulator.relay.HandDelivery;
import io.github.spmodesim.simulator.relay.LocalMailFlow;
import io.github.spmodesim.simulator.relay.MailFlow;
import io.github.spmodesim.simulator.relay.MessageIdIssuer;
import io.github.spmodesim.simulator.relay.NoticeDelivery;
import io.github.spmodesim.simulator.relay.NoticeIds;
import io.github.spmodesim.simulator.relay.OutboundQueue;
import io.github.spmodesim.simulator.relay.OutsideMailFlow;
import io.github.spmodesim.simulator.relay.SpamGenerator;
import io.github.spmodesim.simulator.relay.SubmissionDesk;
import io.github.spmodesim.simulator.relay.WebSubmission;
import io.github.spmodesim.simulator.smtp.ExchangerDoor;
import io.github.spmodesim.simulator.smtp.SentToday;
import io.github.spmodesim.simulator.smtp.SmtpService;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.SubmissionDoor;
import io.github.spmodesim.simulator.smtp.command.SmtpCommands;
import io.github.spmodesim.simulator.subscriber.DirectoryRules;
import io.github.spmodesim.simulator.subscriber.ImapPasswordIssuer;
import io.github.spmodesim.simulator.subscriber.PasswordAgeAlarms;
import io.github.spmodesim.simulator.subscriber.PasswordForm;
import io.github.spmodesim.simulator.subscriber.SecretIssuer;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The service behind the sockets, put together from a dialect.
 *
 * @param directory the subscribers
 * @param store their mail
 * @param hand puts mail into mailboxes without a connection
 * @param webMail the browser version of docomo mail
 * @param imap what IMAP sessions share
 * @param smtp what submission sessions share
 * @param mx what sessions of the mail exchanger share
 * @param queue what waits for other providers
 * @param faults what goes wrong on purpose
 * @param outages when it does
 * @param spam unwanted mail after a leak
 */
record ServiceAssembly(
        SubscriberDirectory directory,
        MailStore store,
        HandDelivery hand,
        WebMail webMail,
        ImapService imap,
        SmtpService smtp,
        SmtpService mx,
        OutboundQueue queue,
        FaultPlan faults,
        OutageCalendar outages,
        SpamGenerator spam) {
    /**
     * The service that these options describe.
     *
     * @param carrier carries mail to the outside, where one is connected
     */
    static ServiceAssembly of(SimulatorOptions options, Carrier carrier) {
        Dialect dialect = options.dialect();
        SimulatorClock clock = options.clock();
        SubscriberDirectory directory = directory(options);
        MailStore store = new MailStore(MailboxLayout.of(dialect.mailbox()), clock);
        SubmissionDoor door = new SubmissionDoor(dialect.smtp(), directory, new SentToday(clock));
        ProtocolWords words = words(SmtpCommands.submission(door).keySet());
        FaultPlan faults = new FaultPlan(random(options.seed(), 5).nextLong(), clock, words);
        ImapService imap =
                new ImapService(dialect.imap(), directory, store, clock, ImapCommands.all(), SearchThreads.start());
        PasswordAgeAlarms.start(directory, clock);
        deliverNotices(dialect, directory, store);
        MailFlow local = new LocalMailFlow(
                dialect.smtp(),
                directory,
                new FaultyDelivery(Delivery.into(store, clock, DeliveryPolicy.of(dialect.mailbox())), faults, clock));
        OutsideMailFlow flow = new OutsideMailFlow(local, way(options, carrier), clock);
        MessageIdIssuer ids = new MessageIdIssuer(
                random(options.seed(), 2), dialect.smtp().ehloName().value());
        MailFlow submissions = new SubmissionDesk(flow, dialect.smtp().submission(), ids, clock);
        SmtpService smtp = new SmtpService(door, submissions, clock, SmtpCommands.submission(door));
        SmtpService mx = new SmtpService(new ExchangerDoor(dialect.mx()), flow, clock, SmtpCommands.exchanger());
        HandDelivery hand = new HandDelivery(flow, dialect.smtp().ehloName().value(), ids, clock);
        WebMail webMail = new WebMail(
                store, new WebSubmission(submissions, dialect.smtp().ehloName().value(), ids, clock));
        SpamGenerator spam = new SpamGenerator(
                dialect.spam(), hand, clock, random(options.seed(), 4).nextLong());
        spam.watch(directory.notices());
        OutageCalendar outages = new OutageCalendar(faults, clock);
        return new ServiceAssembly(
                directory, store, hand, webMail, imap, smtp, mx, flow.queue(), faults, outages, spam);
    }

    private static ProtocolWords words(Set<String> submission) {
        return new ProtocolWords(
                Map.of(Service.IMAP, ImapCommands.all().keySet(), Service.SMTP, submission),
                Map.of(Service.IMAP, names(ImapState.values()), Service.SMTP, names(SmtpState.values())));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static OutsideMailFlow.Way way(SimulatorOptions options, Carrier carrier) {
        NoticeIds ids = new NoticeIds(random(options.seed(), 3).nextLong());
        return new OutsideMailFlow.Way(
                options.outside()::reaches, carrier, options.dialect().relay(), ids);
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
        DeliveryPolicy.of(dialect.mailbox());
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

    // A source each, so that what one issues does not depend on how often another was asked.
    private static RandomGenerator random(OptionalLong seed, int stream) {
        return seed.isPresent() ? new SplittableRandom(seed.getAsLong() * 31 + stream) : new SecureRandom();
    }
}
