package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
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
import java.util.regex.Pattern;

/** A client on a bench: one driver, one clock, an IMAP and an SMTP server. */
final class Bench implements AutoCloseable {
    static final OutgoingMail MAIL = new OutgoingMail(List.of("hanako@example.jp"), "件名", "本文");

    private static final TestPki PKI = new TestPki();
    private static final TestPki STRANGER = new TestPki();
    private static final Pattern REFUSAL = Pattern.compile("(535|454) .*|[^*+]\\S* NO\\b.*");

    private final WireDriver driver = new WireDriver();
    private final DeviceClock clock = new DeviceClock();
    private final WireTranscript transcript = new WireTranscript();
    private final ClientProfile variant;
    private final ScriptedServer imap;
    private final ScriptedServer smtp;

    private Bench(ClientProfile variant, ScriptedServer.Script imap, ScriptedServer.Script smtp) {
        this.variant = variant;
        this.imap = ScriptedServer.overTls(PKI, imap);
        this.smtp = ScriptedServer.overTls(PKI, smtp);
    }

    /** Servers that work. */
    static Bench healthy(ClientProfile variant, List<String> mails) {
        return new Bench(
                variant,
                DocomoImapScript.docomo(Accounts.PASSWORD).holding(mails),
                SmtpScript.submission(Accounts.PASSWORD));
    }

    /** Servers of which one makes trouble. */
    static Bench troubled(ClientProfile variant, Trouble trouble) {
        return trouble.protocol() == MailProtocol.IMAP
                ? new Bench(variant, trouble.script(), SmtpScript.submission(Accounts.PASSWORD))
                : new Bench(variant, DocomoImapScript.docomo(Accounts.PASSWORD), trouble.script());
    }

    /** Lets the client meet the trouble in one action of the person; time passes as soon as a server is silent. */
    MailOutcome meet(Trouble trouble) throws IOException, InterruptedException {
        if (trouble == Trouble.REFUSED) {
            imap.close();
        }
        MailTask task = task(trouble.account(), trouble == Trouble.CERTIFICATE);
        ClientThread<MailOutcome> client = ClientThread.start(() -> act(task, trouble.protocol()));
        while (!client.isDone()) {
            if (server(trouble.protocol()).marks()) {
                client.awaitWaiting(ClientThread.FOR_A_REPLY);
                clock.advance(Duration.ofHours(10));
            }
        }
        return client.result();
    }

    MailTask task(MailAccount account) {
        return task(account, false);
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

    private MailTask task(MailAccount account, boolean distrusting) {
        Network network = Accounts.at(imap.address(), smtp.address(), (distrusting ? STRANGER : PKI).trust());
        return new MailTask(variant, account, network.observedBy(transcript), clock);
    }
}
