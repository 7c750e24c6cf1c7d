package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.dialect.MxDialect;
import io.github.spmodesim.simulator.dialect.SmtpDialect;
import io.github.spmodesim.simulator.mailbox.Delivery;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxLayout;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.Quota;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.relay.LocalMailFlow;
import io.github.spmodesim.simulator.relay.MailFlow;
import io.github.spmodesim.simulator.smtp.ExchangerDoor;
import io.github.spmodesim.simulator.smtp.SentToday;
import io.github.spmodesim.simulator.smtp.SmtpService;
import io.github.spmodesim.simulator.smtp.SubmissionDoor;
import io.github.spmodesim.simulator.smtp.command.SmtpCommands;
import io.github.spmodesim.simulator.subscriber.DirectoryRules;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPasswordIssuer;
import io.github.spmodesim.simulator.subscriber.LoginAttempt;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.MailLogin;
import io.github.spmodesim.simulator.subscriber.PasswordForm;
import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import io.github.spmodesim.simulator.subscriber.SecretIssuer;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A submission service with the subscribers taro and hanako and three messages' quota each. */
public final class SmtpHouse {
    /** Where the clock stands. */
    public static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private final SimulatorClock clock = SimulatorClock.standing(NOW);
    private final MailStore store = new MailStore(
            new MailboxLayout('/', List.of(MailboxName.INBOX, new MailboxName("Sent")), new Quota(3, 1_000_000)),
            clock);
    private final SubscriberDirectory directory;
    private final Subscriber taro;
    private final Subscriber hanako;
    private final SentToday sent = new SentToday(clock);
    private final SmtpDialect dialect;
    private final MxDialect mx;

    /**
     * A service on the docomo dialect.
     *
     * @param settings changes to the dialect, each as {@code path=value}
     */
    public SmtpHouse(String... settings) {
        this(Dialects.named("docomo"), settings);
    }

    /** A service on another dialect. */
    public SmtpHouse(DialectTree dialect, String... settings) {
        this(changed(dialect, settings).bind());
    }

    /** A service on a dialect that is bound already. */
    public SmtpHouse(Dialect dialect) {
        this.dialect = dialect.smtp();
        this.mx = dialect.mx();
        this.directory = new SubscriberDirectory(
                new ImapPasswordIssuer(
                        new PasswordForm(10, "ABCDEFGHabcdefgh", "0123456789", "!#$%&+-=?@"), new Random(42)),
                new SecretIssuer(new Random(42)),
                DirectoryRules.of(dialect),
                clock);
        this.taro = add("taro-d", "taro@docomo.ne.jp");
        this.hanako = add("hanako-d", "hanako..h@docomo.ne.jp");
    }

    private static DialectTree changed(DialectTree dialect, String... settings) {
        DialectTree tree = dialect;
        for (String setting : settings) {
            int equals = setting.lastIndexOf('=');
            tree = tree.with(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return tree;
    }

    /** Adds a subscriber. */
    public Subscriber add(String imapId, String address) {
        return directory
                .add(new ImapId(imapId), new MailAddress(address))
                .toCompletableFuture()
                .join();
    }

    /** The first subscriber: taro-d, taro@docomo.ne.jp. */
    public Subscriber taro() {
        return taro;
    }

    /** A log-in of the first subscriber. */
    public MailLogin login() {
        return directory
                .authenticate(new LoginAttempt(
                        taro.imapId().value(),
                        PresentedSecret.of(taro.imapPassword().value()),
                        Service.SMTP,
                        Access.by(AccessPath.WIFI)))
                .toCompletableFuture()
                .join()
                .login()
                .orElseThrow();
    }

    /** The second subscriber: hanako-d, whose address has two dots in a row. */
    public Subscriber hanako() {
        return hanako;
    }

    /** The calendar; it stands until it is moved. */
    public SimulatorClock clock() {
        return clock;
    }

    /** Who is who. */
    public SubscriberDirectory directory() {
        return directory;
    }

    /** The mailboxes. */
    public MailStore store() {
        return store;
    }

    /** What stands in a subscriber's inbox. */
    public List<StoredMessage> inbox(Subscriber owner) {
        return store.of(owner.imapId()).inbox().messages();
    }

    /** The service, delivering into the store. */
    public SmtpService service() {
        return service(Delivery.into(store, clock));
    }

    /** The service with a delivery of one's own. */
    public SmtpService service(Delivery delivery) {
        return service(flow(delivery));
    }

    /** The service before a flow of one's own. */
    public SmtpService service(MailFlow flow) {
        SubmissionDoor door = new SubmissionDoor(dialect, directory, sent);
        return new SmtpService(door, flow, clock, SmtpCommands.submission(door));
    }

    /** The mail exchanger, delivering into the store. */
    public SmtpService exchanger() {
        return exchanger(flow(Delivery.into(store, clock)));
    }

    /** The mail exchanger before a flow of one's own. */
    public SmtpService exchanger(MailFlow flow) {
        return new SmtpService(new ExchangerDoor(mx), flow, clock, SmtpCommands.exchanger());
    }

    private MailFlow flow(Delivery delivery) {
        return new LocalMailFlow(dialect, directory, delivery);
    }

    /** What stands for the names in a script. */
    public Map<String, String> names() {
        String plain = "\0" + taro.imapId().value() + "\0" + taro.imapPassword().value();
        return Map.of(
                "plain",
                base64(plain),
                "plain-d-account",
                base64("\0taro-d\0" + taro.dAccountPassword().value()),
                "password-base64",
                base64(taro.imapPassword().value()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
