package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.driver.WireTranscript;
import io.github.spmodesim.client.driver.wire.WireDriver;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.ClientThread;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.SmtpScript;
import io.github.spmodesim.client.testkit.TestPki;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A client on a bench: one driver, one clock, an IMAP and an SMTP server. */
final class Bench implements AutoCloseable {
    static final OutgoingMail MAIL = new OutgoingMail(List.of("hanako@example.jp"), "件名", "本文");

    private static final TestPki PKI = new TestPki();
    private static final TestPki STRANGER = new TestPki();
    private static final Pattern REFUSAL = Pattern.compile("(535|454) .*|[^*+]\\S* NO\\b.*");
    private static final Duration LONGER_THAN_ANY_WAIT = Duration.ofHours(10);

    private final WireDriver driver;
    private final DeviceClock clock = new DeviceClock(this::pauseBegins);
    private final WireTranscript transcript = new WireTranscript();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final ClientProfile variant;
    private final ScriptedServer imap;
    private final ScriptedServer smtp;
    private volatile boolean timeFlies;

    private Bench(ClientProfile variant, WireDriver driver, ScriptedServer imap, ScriptedServer smtp) {
        this.variant = variant;
        this.driver = driver;
        this.imap = imap;
        this.smtp = smtp;
    }

    /** Servers that work. */
    static Bench healthy(ClientProfile variant, List<String> mails) {
        return with(variant, DocomoImapScript.docomo(Accounts.PASSWORD).holding(mails));
    }

    /** An IMAP server of one's own beside an SMTP server that works. */
    static Bench with(ClientProfile variant, ScriptedServer.Script imap) {
        return with(variant, imap, SmtpScript.submission(Accounts.PASSWORD));
    }

    static Bench with(ClientProfile variant, ScriptedServer.Script imap, ScriptedServer.Script smtp) {
        return new Bench(
                variant, new WireDriver(), ScriptedServer.overTls(PKI, imap), ScriptedServer.overTls(PKI, smtp));
    }

    /** Servers of which one makes trouble. */
    static Bench troubled(ClientProfile variant, Trouble trouble) {
        if (trouble == Trouble.NO_TLS) {
            return new Bench(
                    variant,
                    new WireDriver(),
                    ScriptedServer.plain(trouble.script()),
                    ScriptedServer.overTls(PKI, SmtpScript.submission(Accounts.PASSWORD)));
        }
        return trouble.protocol() == MailProtocol.IMAP
                ? with(variant, trouble.script())
                : with(variant, DocomoImapScript.docomo(Accounts.PASSWORD), trouble.script());
    }

    /** An IMAP server without TLS, and a driver whose arbitrary choices are the lowest or the highest. */
    static Bench bare(ClientProfile variant, ScriptedServer.Script imap, Extreme extreme) {
        return new Bench(
                variant,
                new WireDriver(extreme),
                ScriptedServer.plain(imap),
                ScriptedServer.plain(SmtpScript.submission(Accounts.PASSWORD)));
    }

    /** Lets the client meet the trouble in one action of the person; time passes as soon as a server is silent. */
    MailOutcome meet(Trouble trouble) throws IOException, InterruptedException {
        if (trouble == Trouble.REFUSED) {
            imap.close();
        }
        timeFlies = true;
        MailTask task = new MailTask(variant, trouble.account(), network(trouble), clock);
        ClientThread<MailOutcome> client = ClientThread.start(() -> act(task, trouble.protocol()));
        while (!client.endsWithin(Duration.ofMillis(2))) {
            if (server(trouble.protocol()).hasMarked()) {
                client.awaitWaiting(ClientThread.FOR_A_REPLY);
                clock.advance(LONGER_THAN_ANY_WAIT);
            }
        }
        return client.result();
    }

    MailTask task(MailAccount account) {
        return new MailTask(
                variant,
                account,
                Accounts.at(imap.address(), smtp.address(), PKI.trust()).observedBy(this::observe),
                clock);
    }

    WireDriver driver() {
        return driver;
    }

    DeviceClock clock() {
        return clock;
    }

    ScriptedServer server(MailProtocol protocol) {
        return protocol == MailProtocol.IMAP ? imap : smtp;
    }

    /** From now on every pause is over as soon as it begins. */
    void letTimeFly() {
        timeFlies = true;
    }

    /** The pauses of the client so far, those of no length left out. */
    List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** What the client said so far, and in parentheses what it did in between. */
    List<String> events() {
        return List.copyOf(events);
    }

    /** The conversation so far, as the driver tells it. */
    List<WireLine> transcript() {
        return transcript.lines();
    }

    /** How often a server refused a log-in, as the client heard it. */
    long refusals() {
        return transcript.said(WireLine.Side.SERVER).stream()
                .filter(line -> REFUSAL.matcher(line).matches())
                .count();
    }

    @Override
    public void close() throws IOException {
        driver.close();
        clock.close();
        imap.close();
        smtp.close();
    }

    private MailOutcome act(MailTask task, MailProtocol protocol) {
        return protocol == MailProtocol.IMAP ? driver.receive(task, Set.of()) : driver.send(task, MAIL);
    }

    private Network network(Trouble trouble) {
        Network network =
                Accounts.at(imap.address(), smtp.address(), (trouble == Trouble.CERTIFICATE ? STRANGER : PKI).trust());
        Route silent = Route.builder()
                .leadEverywhere(Accounts.IMAP, 993, new Destination.Silent())
                .build();
        return (trouble == Trouble.UNANSWERED ? Accounts.network(silent, PKI.trust()) : network)
                .observedBy(this::observe);
    }

    private void observe(WireLine line) {
        transcript.line(line);
        switch (line.side()) {
            case CLIENT -> events.add(line.text());
            case REMARK -> {
                if (line.text().startsWith("listens ") || line.text().startsWith("to ")) {
                    events.add("(" + line.text() + ")");
                }
            }
            case SERVER -> {
                // What it answers is the script's affair.
            }
        }
    }

    private void pauseBegins(Duration pause) {
        if (!pause.isZero()) {
            pauses.add(pause);
            events.add("(pauses for " + pause + ")");
        }
        if (timeFlies) {
            clock.advance(pause);
        }
    }
}
