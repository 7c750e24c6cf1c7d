package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.StoredMail;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.TlsLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every fault, again and again: nothing that was acknowledged is lost, nothing is left behind, and service comes back. */
@Timeout(600)
class EveryFaultTest {
    private static final int ROUNDS = Integer.getInteger("fault.rounds", 20);
    private static final int PATIENT_MILLIS = 30_000;
    private static final int IMPATIENT_MILLIS = 150;
    /** A client of these waits in vain. */
    private static final Set<String> SILENT = Set.of("black-hole", "handshake-stall", "half-open", "corrupt-byte");

    @Test
    void catalogueAndRulesNameTheSameFaults() {
        Set<String> ruled =
                EveryFault.rules().stream().map(rule -> rule.fault().word()).collect(Collectors.toSet());

        assertThat(ruled).containsExactlyInAnyOrderElementsOf(FaultForms.words());
        assertThat(EveryFault.rules())
                .allSatisfy(rule ->
                        assertThat(FaultRules.read(FaultRules.write(rule))).isEqualTo(rule));
    }

    @Test
    void nothingAcknowledgedIsLostAndServiceComesBackUnderEachFault() throws Exception {
        long openBefore = 0;
        try (House house = new House()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (FaultRule rule : EveryFault.rules()) {
                    house.breakWith(rule, round == 0);
                }
                house.checkMail();
                // The first round loads classes and makes certificates.
                openBefore = round == 0 ? openFiles() : openBefore;
            }
            long most = openBefore + 3;
            Awaitility.await().untilAsserted(() -> assertThat(openFiles()).isLessThanOrEqualTo(most));
        }
        Awaitility.await().untilAsserted(() -> assertThat(loops()).isZero());
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static long loops() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("multiThreadIoEventLoopGroup"))
                .count();
    }

    /** A service whose one subscriber sends mail to himself. */
    private static final class House implements AutoCloseable {
        private final SpmodeSimulator sim = SpmodeSimulator.start();
        private final Subscriber taro = sim.subscribers().add("taro-d", "taro@docomo.ne.jp");
        private final SSLContext tls = sim.clientTls();
        private final Set<String> sent = new HashSet<>();
        private final Set<String> acknowledged = new HashSet<>();

        void breakWith(FaultRule rule, boolean checked) {
            FaultRule added = sim.faults().add(rule);
            int patience = SILENT.contains(rule.fault().word()) ? IMPATIENT_MILLIS : PATIENT_MILLIS;
            send(patience);
            read(patience);
            if (checked && added.point() != FaultPoint.LISTEN) {
                assertThat(sim.faults().find(added).orElseThrow().struck())
                        .as("strikes of %s", added)
                        .isPositive();
            }
            sim.faults().remove(added.name());
            assertThat(send(PATIENT_MILLIS)).as("service after %s", rule).isTrue();
        }

        void checkMail() {
            sim.clock().advance(Duration.ofHours(1));
            Set<String> there = sim.mail().inbox(taro).readAndClear().stream()
                    .map(StoredMail::subject)
                    .collect(Collectors.toSet());
            assertThat(there).containsAll(acknowledged);
            assertThat(sent).containsAll(there);
            acknowledged.clear();
        }

        /** Whether the service has said that it has the mail. */
        private boolean send(int patience) {
            String subject = "mail-" + sent.size();
            sent.add(subject);
            try (TlsLines smtp = new TlsLines(sim.endpoint(Service.SMTP), tls, patience)) {
                boolean accepted = smtp.line().startsWith("220 ") && accepts(smtp, subject);
                if (accepted) {
                    acknowledged.add(subject);
                }
                return accepted;
            } catch (IOException | UncheckedIOException broken) {
                return false;
            }
        }

        private boolean accepts(TlsLines smtp, String subject) throws IOException {
            String greeted = smtp.says("EHLO phone.example");
            while (greeted.startsWith("250-")) {
                greeted = smtp.line();
            }
            smtp.says("AUTH PLAIN "
                    + SmtpDialogue.plain("taro-d", taro.imapPassword().value()));
            smtp.says("MAIL FROM:<taro@docomo.ne.jp>");
            smtp.says("RCPT TO:<taro@docomo.ne.jp>");
            return smtp.says("DATA").startsWith("354 ")
                    && smtp.says("Subject: " + subject + "\r\n\r\nhello\r\n.").startsWith("250 ");
        }

        private void read(int patience) {
            try (TlsLines imap = new TlsLines(sim.endpoint(Service.IMAP), tls, patience)) {
                imap.line();
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
}
