package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.StoredMail;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.TlsLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;

/** A service whose one subscriber sends mail to himself and reads it, while one fault after the other strikes. */
final class FaultRounds implements AutoCloseable {
    private static final int PATIENT_MILLIS = 30_000;
    private static final int IMPATIENT_MILLIS = 150;
    private static final Duration LATEST = Duration.ofHours(1);
    /** A client of these waits in vain. */
    private static final Set<String> SILENT = Set.of("black-hole", "handshake-stall", "half-open", "corrupt-byte");

    private final SpmodeSimulator sim = SpmodeSimulator.start();
    private final Subscriber taro = sim.subscribers().add("taro-d", "taro@docomo.ne.jp");
    private final SSLContext tls = sim.clientTls();
    /** How often each mail is to be there, once it is acknowledged, and at most before. */
    private final Map<String, Integer> sent = new HashMap<>();

    private final Map<String, Integer> seen = new HashMap<>();
    private int copies = 1;

    /**
     * Has every fault strike.
     *
     * @param first whether each has to, which the first round shows
     */
    void round(boolean first) {
        for (FaultRule rule : EveryFault.inEveryPlaceWhereMailCanGetLost()) {
            FaultRule added = sim.faults().add(rule);
            copies = rule.fault() instanceof DuplicateDelivery ? 2 : 1;
            boolean lateButSafe = send(Patience.with(rule));
            String underFault = lastSubject();
            read(Patience.with(rule));
            if (first && added.point() != FaultPoint.LISTEN) {
                Awaitility.await()
                        .untilAsserted(() -> assertThat(struck(added))
                                .as("strikes of %s", added)
                                .isPositive());
            }
            sim.faults().remove(added.name());
            copies = 1;
            assertThat(send(Patience.ENDLESS)).as("service after %s", rule).isTrue();
            String afterwards = lastSubject();
            if (rule.fault() instanceof DelayedDelivery) {
                sim.clock().advance(LATEST);
            }
            look();
            if (lateButSafe) {
                assertIsThere(underFault, rule);
            }
            assertIsThere(afterwards, rule);
        }
        assertThat(seen)
                .allSatisfy((subject, times) -> assertThat(times)
                        .as("copies of %s", subject)
                        .isLessThanOrEqualTo(sent.getOrDefault(subject, 0)));
    }

    private int struck(FaultRule added) {
        return sim.faults().find(added).orElseThrow().struck();
    }

    /**
     * How long a client waits for each word, in milliseconds: not long where the fault has it wait in vain, but as long as a busy
     * machine takes before.
     *
     * @param connecting until it is greeted
     * @param talking for what follows
     * @param last for the word that its message is taken
     */
    private record Patience(int connecting, int talking, int last) {
        static final Patience ENDLESS = new Patience(PATIENT_MILLIS, PATIENT_MILLIS, PATIENT_MILLIS);

        static Patience with(FaultRule rule) {
            return new Patience(
                    until(FaultPoint.TLS, rule), until(FaultPoint.COMMAND, rule), until(FaultPoint.MESSAGE, rule));
        }

        private static int until(FaultPoint point, FaultRule rule) {
            boolean silent = SILENT.contains(rule.fault().word())
                    || rule.fault().equals(new TlsMismatch(TlsMismatch.What.RENEGOTIATION));
            return silent && rule.point().compareTo(point) <= 0 ? IMPATIENT_MILLIS : PATIENT_MILLIS;
        }
    }

    // What nobody has acknowledged may come later than this: it must not come twice.
    private void look() {
        sim.mail().inbox(taro).readAndClear().stream()
                .map(StoredMail::subject)
                .forEach(subject -> seen.merge(subject, 1, Integer::sum));
    }

    private void assertIsThere(String acknowledged, FaultRule rule) {
        assertThat(seen.getOrDefault(acknowledged, 0))
                .as("copies of acknowledged %s, broken with %s", acknowledged, rule)
                .isEqualTo(sent.get(acknowledged));
    }

    private String lastSubject() {
        return "mail-" + (sent.size() - 1);
    }

    /** Whether the service has said that it has the mail. */
    private boolean send(Patience patience) {
        String subject = "mail-" + sent.size();
        sent.put(subject, copies);
        try (TlsLines smtp = new TlsLines(sim.endpoint(Service.SMTP), tls, patience.connecting())) {
            return smtp.line().startsWith("220 ") && accepts(smtp, subject, patience);
        } catch (IOException | UncheckedIOException broken) {
            return false;
        }
    }

    private boolean accepts(TlsLines smtp, String subject, Patience patience) throws IOException {
        smtp.waitAtMost(patience.talking());
        String greeted = smtp.says("EHLO phone.example");
        while (greeted.startsWith("250-")) {
            greeted = smtp.line();
        }
        smtp.says(
                "AUTH PLAIN " + SmtpDialogue.plain("taro-d", taro.imapPassword().value()));
        smtp.says("MAIL FROM:<taro@docomo.ne.jp>");
        smtp.says("RCPT TO:<taro@docomo.ne.jp>");
        if (!smtp.says("DATA").startsWith("354 ")) {
            return false;
        }
        smtp.waitAtMost(patience.last());
        return smtp.says("Subject: " + subject + "\r\n\r\nhello\r\n.").startsWith("250 ");
    }

    private void read(Patience patience) {
        try (TlsLines imap = new TlsLines(sim.endpoint(Service.IMAP), tls, patience.connecting())) {
            imap.line();
            imap.waitAtMost(patience.talking());
            imap.asks("a1 LOGIN taro-d \"" + taro.imapPassword().value() + "\"");
            imap.asks("a2 SELECT INBOX");
            imap.asks("a3 FETCH 1 BODY.PEEK[]");
            imap.says("a4 IDLE");
            imap.says("DONE\r\na5 NOOP");
        } catch (IOException | UncheckedIOException broken) {
            // What a fault has broken is not this client's business.
            return;
        }
    }

    @Override
    public void close() {
        sim.close();
    }
}
