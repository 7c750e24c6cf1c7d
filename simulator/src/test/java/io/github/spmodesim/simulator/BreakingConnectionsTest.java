package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.BreakingClients.Break;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.SmtpSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the word 250 is worth when connections break: RFC 5321 sections 4.1.1.4 and 4.5.4.2 over real TLS sockets. */
class BreakingConnectionsTest {
    private static final long SEED = 42;

    @Test
    @Timeout(120)
    void whatGot250IsThereOnceAndNothingIsThereTwice() throws Exception {
        sendAndCount(1_000);
    }

    /** The same with ten times as many: {@code ./mvnw -Psoak verify}. */
    @Test
    @Tag("soak")
    @Timeout(600)
    void whatGot250IsThereOnceAmongTenThousand() throws Exception {
        sendAndCount(10_000);
    }

    @Test
    @Timeout(60)
    void whoDoesNotHearThe250SendsAgainAndTheMessageIsThereTwice() throws Exception {
        try (SpmodeSimulator sim = SpmodeSimulator.start()) {
            Subscriber taro = sim.subscribers().add("taro-d", "taro@docomo.ne.jp");
            byte[] message = "Subject: once?\r\nDate: x\r\nMessage-ID: <1@phone.example>\r\n\r\ntext\r\n.\r\n"
                    .getBytes(StandardCharsets.US_ASCII);
            SmtpSocket phone = client(sim, taro);
            phone.begins("taro@docomo.ne.jp", "taro@docomo.ne.jp");
            phone.send(message);
            sim.mail().inbox(taro).waitFor(1);
            phone.breaks();

            SmtpSocket again = client(sim, taro);
            again.begins("taro@docomo.ne.jp", "taro@docomo.ne.jp");
            again.send(message);

            assertThat(again.reply()).startsWith("250 ");
            again.close();
            assertThat(sim.mail().inbox(taro).list())
                    .extracting(mail -> mail.header("Message-ID").get(0))
                    .containsExactly("<1@phone.example>", "<1@phone.example>");
        }
    }

    private static void sendAndCount(int messages) throws Exception {
        SpmodeSimulator sim = SpmodeSimulator.start();
        Subscriber taro = sim.subscribers().add("taro-d", "taro@docomo.ne.jp");
        Subscriber hanako = sim.subscribers().add("hanako-d", "hanako@docomo.ne.jp");
        Map<String, Break> sent;
        try (sim) {
            sent = new BreakingClients(sim, taro, List.of(taro, hanako), SEED).send(messages);
        }
        // Closed: whatever was still under way has come to its end.
        Map<String, Long> found = counts(sim, taro);
        System.out.println("seed " + SEED + ": " + tally(sent, found));

        assertThat(sent).hasSize(messages);
        sent.forEach((number, end) -> {
            long copies = found.getOrDefault(number, 0L);
            switch (end) {
                case NOWHERE, BEHIND_THE_REPLY ->
                    assertThat(copies).as("%s got 250", number).isEqualTo(1);
                case BEFORE_THE_DOT ->
                    assertThat(copies).as("%s was never sent whole", number).isZero();
                case BEFORE_THE_REPLY ->
                    assertThat(copies).as("%s got no answer", number).isBetween(0L, 1L);
            }
        });
        assertThat(counts(sim, hanako)).isEqualTo(found);
    }

    private static Map<String, Long> counts(SpmodeSimulator sim, Subscriber owner) {
        return sim.mail().inbox(owner).list().stream()
                .map(StoredMail::subject)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String tally(Map<String, Break> sent, Map<String, Long> found) {
        Predicate<Break> confirmed = end -> end == Break.NOWHERE || end == Break.BEHIND_THE_REPLY;
        return tally("got 250", confirmed, sent, found) + "; " + tally("did not", confirmed.negate(), sent, found);
    }

    private static String tally(String what, Predicate<Break> which, Map<String, Break> sent, Map<String, Long> found) {
        List<Long> copies = sent.keySet().stream()
                .filter(number -> which.test(sent.get(number)))
                .map(number -> found.getOrDefault(number, 0L))
                .toList();
        return copies.size() + " " + what + ", of them "
                + copies.stream().filter(count -> count == 1).count() + " are there once and "
                + copies.stream().filter(count -> count > 1).count() + " more often";
    }

    private static SmtpSocket client(SpmodeSimulator sim, Subscriber subscriber) throws Exception {
        return new SmtpSocket(sim.endpoint(Service.SMTP).port(), sim.clientTls()).loggedInAs(subscriber);
    }
}
