package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.TlsLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every fault, again and again: nothing that was acknowledged is lost, nothing is left behind, and service comes back. */
@Timeout(600)
class EveryFaultTest {
    private static final int ROUNDS = Integer.getInteger("fault.rounds", 20);
    private static final int IMPATIENT_MILLIS = 150;

    @Test
    void catalogueAndRulesNameTheSameFaults() {
        Set<String> ruled = EveryFault.rules().stream()
                .map(rule -> rule.fault().word())
                .collect(Collectors.toSet());

        assertThat(ruled).containsExactlyInAnyOrderElementsOf(FaultForms.words());
        assertThat(EveryFault.rules())
                .allSatisfy(rule -> assertThat(FaultRules.read(FaultRules.write(rule))).isEqualTo(rule));
    }

    @Test
    void nothingAcknowledgedIsLostAndServiceComesBackUnderEachFault() throws IOException {
        try (SpmodeSimulator sim = SpmodeSimulator.start()) {
            Subscriber taro = sim.subscribers().add("taro-d", "taro@docomo.ne.jp");
            SSLContext tls = sim.clientTls();
            Set<String> acknowledged = new HashSet<>();
            Set<String> perhaps = new HashSet<>();
            int number = 0;
            for (int round = 0; round < ROUNDS; round++) {
                for (FaultRule rule : EveryFault.rules()) {
                    FaultRule added = sim.faults().add(rule);
                    for (int mail = 0; mail < 2; mail++) {
                        String subject = "mail-" + number++;
                        perhaps.add(subject);
                        if (send(sim, tls, taro, subject)) {
                            acknowledged.add(subject);
                        }
                    }
                    read(sim, tls, taro);
                    if (round == 0 && added.point() != FaultPoint.LISTEN) {
                        assertThat(sim.faults().find(added).orElseThrow().struck())
                                .as("strikes of %s", added)
                                .isPositive();
                    }
                    sim.faults().remove(added.name());
                    String after = "mail-" + number++;
                    assertThat(send(sim, tls, taro, after)).as("service after %s", rule).isTrue();
                    acknowledged.add(after);
                    perhaps.add(after);
                }
                sim.clock().advance(Duration.ofHours(1));
                Set<String> there = sim.mail().inbox(taro).readAndClear().stream()
                        .map(mail -> mail.subject())
                        .collect(Collectors.toSet());
                assertThat(there).containsAll(acknowledged);
                assertThat(perhaps).containsAll(there);
                acknowledged.clear();
            }
        }
    }

    /** Whether the service has said that it has the mail. */
    private static boolean send(SpmodeSimulator sim, SSLContext tls, Subscriber taro, String subject) {
        try (Talk smtp = new Talk(sim, tls, Service.SMTP)) {
            if (!smtp.line().startsWith("220 ")) {
                return false;
            }
            String greeted = smtp.says("EHLO phone.example");
            while (greeted.startsWith("250-")) {
                greeted = smtp.line();
            }
            smtp.says("AUTH PLAIN " + SmtpDialogue.plain("taro-d", taro.imapPassword().value()));
            smtp.says("MAIL FROM:<taro@docomo.ne.jp>");
            smtp.says("RCPT TO:<taro@docomo.ne.jp>");
            if (!smtp.says("DATA").startsWith("354 ")) {
                return false;
            }
            return smtp.says("Subject: " + subject + "\r\n\r\nhello\r\n.").startsWith("250 ");
        } catch (IOException | UncheckedIOException broken) {
            return false;
        }
    }

    private static void read(SpmodeSimulator sim, SSLContext tls, Subscriber taro) {
        try (Talk imap = new Talk(sim, tls, Service.IMAP)) {
            imap.line();
            imap.asks("a1 LOGIN taro-d \"" + taro.imapPassword().value() + "\"");
            imap.asks("a2 SELECT INBOX");
            imap.asks("a3 FETCH 1 BODY.PEEK[]");
            imap.says("a4 IDLE");
            imap.asks("a5 NOOP".replace("a5 NOOP", "DONE\r\na5 NOOP"));
        } catch (IOException | UncheckedIOException broken) {
            return;
        }
    }
}
