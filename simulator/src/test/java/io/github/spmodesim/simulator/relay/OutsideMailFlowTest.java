package io.github.spmodesim.simulator.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.mailbox.OverQuotaException;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.relay.Recipient.Notice;
import io.github.spmodesim.simulator.relay.RemoteAnswer.Verdict;
import io.github.spmodesim.simulator.relay.Sender.Returned;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.LogLines;
import io.github.spmodesim.simulator.testkit.Parcels;
import io.github.spmodesim.simulator.testkit.ScriptedCarrier;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideMailFlowTest {
    private static final String TEXT = "Subject: a\r\n\r\nb\r\n";
    private static final String HANAKO = "hanako..h@docomo.ne.jp";
    private static final String OUTSIDE = "a@example.com";

    private final SmtpHouse house = new SmtpHouse();
    private final ScriptedCarrier carrier = new ScriptedCarrier();
    private final OutsideMailFlow flow = new OutsideMailFlow(
            house.service().flow(),
            new OutsideMailFlow.Way(
                    domain -> !domain.equalsIgnoreCase("example.net"),
                    carrier,
                    Dialects.named("docomo").bind().relay(),
                    new NoticeIds(42)),
            house.clock());

    @ParameterizedTest
    @CsvSource({
        "taro@docomo.ne.jp, SUBSCRIBER",
        "nobody@docomo.ne.jp, NOBODY",
        "nobody@DOCOMO.ne.jp, NOBODY",
        "a@example.com, OUTSIDE",
        "a@Example.NET, NOT_CONNECTED"
    })
    void whereAddressesLead(String address, Route route) {
        assertThat(flow.route(new MailAddress(address))).isEqualTo(route);
    }

    @Test
    void mailForBothSidesGetsToBothOnce() {
        assertThat(accept(Parcels.TARO, HANAKO, OUTSIDE, "b@EXAMPLE.com", "c@example.org"))
                .isCompleted();

        assertThat(texts(house.hanako())).hasSize(1);
        assertThat(carrier.carried())
                .extracting(parcel -> parcel.destination() + parcel.recipients().size())
                .containsExactly("example.com2", "example.org1");
    }

    @Test
    void whatGoesOutHasATraceBeforeItAndIsNotChangedOtherwise() {
        accept(Parcels.TARO, OUTSIDE);

        assertThat(carrier.carried().get(0).mail().text().asLatin1())
                .isEqualTo("Received: from phone\r\n\tby docomo.ne.jp with ESMTPSA id r1\r\n"
                        + "\tfor <a@example.com>;\r\n\tSun, 1 Nov 2026 09:00:00 +0900\r\n" + TEXT);
    }

    @Test
    void aTextThatBeginsWithABlankDoesNotGoOnItsTrace() {
        flow.accept(new Submission(
                Envelope.from(Parcels.TARO).to(Parcels.to(OUTSIDE)),
                new Hop("phone", "docomo.ne.jp", "ESMTPSA"),
                Octets.ofLatin1(" a\r\n")));

        assertThat(carrier.carried().get(0).mail().text().asLatin1()).endsWith(" +0900\r\n\r\n a\r\n");
    }

    @Test
    void theTraceOfAMessageForSeveralNamesNone() {
        accept(Parcels.TARO, OUTSIDE, HANAKO);

        assertThat(carrier.carried().get(0).mail().text().asLatin1()).doesNotContain("for <");
    }

    @Test
    void nothingIsQueuedWhereASubscriberHasNoRoom() {
        for (int i = 0; i < 3; i++) {
            accept(Parcels.TARO, HANAKO);
        }

        assertThat(accept(Parcels.TARO, OUTSIDE, HANAKO))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(OverQuotaException.class);
        assertThat(carrier.carried()).isEmpty();
        assertThat(flow.queue().waiting()).isEmpty();
    }

    @Test
    void aRefusalComesBackToTheSenderByTheNullSender() {
        carrier.answers(OUTSIDE, Verdict.REFUSED, 550, "no such user");

        accept(Parcels.TARO, OUTSIDE);

        assertThat(texts(house.taro()))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("Return-Path: <>\r\nReceived: from localhost\r\n\tby docomo.ne.jp with local id ")
                        .contains("Action: failed\r\n", "Final-Recipient: rfc822; a@example.com\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REFUSED            | ''                      |
            REFUSED            | SUCCESS,DELAY           |
            REFUSED            | FAILURE                 | failed
            TAKEN              | FAILURE,DELAY           |
            TAKEN              | SUCCESS                 | relayed
            TAKEN_WITH_NOTICES | SUCCESS,FAILURE,DELAY   |
            DEFERRED           | FAILURE,SUCCESS         |
            DEFERRED           | DELAY                   | delayed
            """)
    void sendersHearWhatTheyWantToHear(Verdict verdict, String wanted, String heard) {
        carrier.answers(OUTSIDE, verdict, 250, "x");

        accept(Parcels.TARO, new Recipient(new MailAddress(OUTSIDE), notices(wanted), Optional.empty()));
        house.clock().advance(Duration.ofHours(5));

        assertThat(actions(house.taro())).isEqualTo(heard == null ? "" : heard);
    }

    @Test
    void aSubscribersMailIsReportedToWhoeverWantsTo() {
        accept(
                Parcels.TARO,
                new Recipient(new MailAddress(HANAKO), notices("SUCCESS"), Optional.of("rfc822;" + HANAKO)));
        accept(Parcels.TARO, HANAKO);

        assertThat(actions(house.taro())).isEqualTo("delivered");
    }

    @Test
    void theNullSenderHearsNothing() {
        carrier.answers(OUTSIDE, Verdict.REFUSED, 550, "no");

        accept(Sender.of(Optional.empty()), OUTSIDE);

        assertThat(carrier.carried()).hasSize(1);
        assertThat(texts(house.taro())).isEmpty();
    }

    @Test
    void thereIsNoNoticeOfANotice() {
        carrier.answers(OUTSIDE, Verdict.REFUSED, 550, "no").answers("s@example.org", Verdict.REFUSED, 550, "neither");

        accept(Sender.of(Optional.of(new MailAddress("s@example.org"))), OUTSIDE);

        assertThat(carrier.carried()).extracting(Parcel::destination).containsExactly("example.com", "example.org");
        assertThat(carrier.carried().get(1).mail().sender().address()).isEmpty();
        assertThat(flow.queue().waiting()).isEmpty();
    }

    @Test
    void aNoticeThatFindsNobodyIsLoggedAndHoldsNothingUp() {
        carrier.answers(OUTSIDE, Verdict.REFUSED, 550, "no");
        try (LogLines log = LogLines.of(NoticeDesk.class)) {
            accept(Sender.of(Optional.of(new MailAddress("gone@docomo.ne.jp"))), OUTSIDE);

            assertThat(log.levels()).hasSize(1);
            assertThat(flow.queue().quiet().toCompletableFuture()).isDone();
        }
    }

    @Test
    void theWholeMessageComesBackWhereThatWasAsked() {
        carrier.answers(OUTSIDE, Verdict.REFUSED, 550, "no");

        accept(new Sender(Parcels.TARO.address(), Returned.FULL, Optional.empty(), false), OUTSIDE);

        assertThat(texts(house.taro()).get(0))
                .contains("Content-Type: message/rfc822\r\n\r\nReceived: from phone\r\n")
                .contains("\r\n" + TEXT + "\r\n--=_");
    }

    @Test
    void theSameSeedMakesTheSameNotices() {
        assertThat(new OutsideMailFlowTest().noticeOf("550")).isEqualTo(new OutsideMailFlowTest().noticeOf("550"));
    }

    private String noticeOf(String text) {
        carrier.answers(OUTSIDE, Verdict.REFUSED, 550, text);
        accept(Parcels.TARO, OUTSIDE);
        return texts(house.taro()).get(0);
    }

    private CompletableFuture<Void> accept(Sender sender, String... addresses) {
        return accept(sender, Arrays.stream(addresses).map(Parcels::to).toArray(Recipient[]::new));
    }

    private CompletableFuture<Void> accept(Sender sender, Recipient... recipients) {
        return flow.accept(new Submission(
                        new Envelope(sender, List.of(recipients)),
                        new Hop("phone", "docomo.ne.jp", "ESMTPSA"),
                        Octets.ofLatin1(TEXT)))
                .toCompletableFuture();
    }

    private static Set<Notice> notices(String words) {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        Arrays.stream(words.split(",", -1))
                .filter(word -> !word.isEmpty())
                .forEach(word -> notices.add(Notice.valueOf(word)));
        return notices;
    }

    private String actions(Subscriber owner) {
        return texts(owner).stream()
                .map(text -> text.replaceAll("(?s).*\r\nAction: ([a-z]+)\r\n.*", "$1"))
                .reduce("", String::concat);
    }

    private List<String> texts(Subscriber owner) {
        return house.inbox(owner).stream()
                .map(message -> message.body().octets().asLatin1())
                .toList();
    }
}
