package io.github.spmodesim.simulator.smtp.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.relay.Handover;
import io.github.spmodesim.simulator.relay.Parcel;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.Recipient.Notice;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import io.github.spmodesim.simulator.relay.RemoteAnswer.Verdict;
import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.relay.Sender.Returned;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.testkit.Parcels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientSessionTest {
    private static final String TEXT = "Subject: a\r\n\r\nb\r\n";
    private static final Parcel ONE = Parcels.of(TEXT, "a@example.com");
    private static final Parcel TWO = Parcels.of(TEXT, "a@example.com", "b@example.com");

    private final ClientSession session = session(Dialects.named("docomo"));
    private ClientStep.Settled last = new ClientStep.Settled(new Handover(Map.of()), false);

    @Test
    void handsOneParcelOverAfterTheOther() {
        ready("250-mx.example.com", "250 SIZE");
        assertThat(said(session.begin(TWO))).isEqualTo("MAIL FROM:<taro@docomo.ne.jp> SIZE=17");
        assertThat(said(reply("250 ok"))).isEqualTo("RCPT TO:<a@example.com>");
        assertThat(said(reply("250 ok"))).isEqualTo("RCPT TO:<b@example.com>");
        assertThat(said(reply("250 ok"))).isEqualTo("DATA ");
        assertThat(reply("354 go"))
                .isInstanceOfSatisfying(
                        ClientStep.SendText.class,
                        step -> assertThat(step.text().asLatin1()).isEqualTo(TEXT));
        ClientStep.Settled settled = settled(reply("250 2.6.0 taken"));
        assertThat(settled.goesOn()).isTrue();
        assertThat(TWO.recipients())
                .allSatisfy(recipient -> assertThat(settled.handover().of(recipient))
                        .isEqualTo(new RemoteAnswer(
                                Verdict.TAKEN, Optional.of("mx.example.com"), "2.6.0", "smtp; 250 2.6.0 taken")));

        assertThat(said(session.begin(ONE))).startsWith("MAIL ");
        assertThat(outcome(ONE, "250 ok", "250 ok", "354 go", "250 ok")).isEqualTo("a TAKEN");
        assertThat(said(session.quit())).isEqualTo("QUIT ");
        assertThat(reply("221 bye")).isInstanceOf(ClientStep.HangUp.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 no                                            | a REFUSED, b REFUSED   | on
            451 later                                         | a DEFERRED, b DEFERRED | on
            421 closing                                       | a DEFERRED, b DEFERRED | off
            250, 550 no, 250, 354, 250                        | a REFUSED, b TAKEN     | on
            250, 450 later, 250, 354, 250                     | a DEFERRED, b TAKEN    | on
            250, 250, 550 no, 354, 250                        | a TAKEN, b REFUSED     | on
            250, 250, 552 too many, 354, 250                  | a TAKEN, b DEFERRED    | on
            250, 552 full, 250, 354, 250                      | a REFUSED, b TAKEN     | on
            250, 550 no, 450 later, 250 reset                 | a REFUSED, b DEFERRED  | on
            250, 550 no, 450 later, 421 closing               | a REFUSED, b DEFERRED  | off
            250, 550 no, 421 closing                          | a REFUSED, b DEFERRED  | off
            250, 250, 250, 554 no, 250 reset                  | a REFUSED, b REFUSED   | on
            250, 250, 250, 451 later, 250 reset               | a DEFERRED, b DEFERRED | on
            250, 250, 250, 250 what, 250 reset                | a DEFERRED, b DEFERRED | on
            250, 250, 250, 421 closing                        | a DEFERRED, b DEFERRED | off
            250, 250, 250, 354, 552 too big                   | a REFUSED, b REFUSED   | on
            250, 250, 250, 354, 452 full                      | a DEFERRED, b DEFERRED | on
            250, 550 no, 250, 354, 452 full                   | a REFUSED, b DEFERRED  | on
            250, 250, 250, 354, 354 what                      | a DEFERRED, b DEFERRED | on
            250, 250, 250, 354, 421 closing                   | a DEFERRED, b DEFERRED | off
            354 what                                          | a DEFERRED, b DEFERRED | on
            """)
    void whatEachReplyMeansForEachRecipient(String replies, String outcome, String goesOn) {
        ready("250 mx.example.com");
        session.begin(TWO);

        String[] lines = replies.split(", ", -1);
        assertThat(outcome(TWO, lines)).isEqualTo(outcome);
        assertThat(last.goesOn()).isEqualTo(goesOn.equals("on"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            250                | a DEFERRED, b DEFERRED
            250, 550 no        | a REFUSED, b DEFERRED
            250, 250, 250      | a DEFERRED, b DEFERRED
            250, 250, 250, 354 | a DEFERRED, b DEFERRED
            250, 550, 550      | a REFUSED, b REFUSED
            """)
    void aConnectionThatEndsLeavesNothingUndecided(String replies, String outcome) {
        ready("250 mx.example.com");
        session.begin(TWO);
        Arrays.stream(replies.split(", ", -1)).forEach(this::reply);

        last = settled(session.lost("gone"));
        assertThat(outcome(TWO)).isEqualTo(outcome);
        assertThat(last.goesOn()).isFalse();
        assertThat(session.lost("gone")).isInstanceOf(ClientStep.HangUp.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            554 no service                | DEFERRED | smtp; 554 no service
            421 busy                      | DEFERRED | smtp; 421 busy
            220 mx, 451 later             | DEFERRED | smtp; 451 later
            220 mx, 502 no, 550 5.7.1 you | REFUSED  | smtp; 550 5.7.1 you
            220 mx, 502 no, 421 busy      | DEFERRED | smtp; 421 busy
            """)
    void aServerMayTurnTheClientAway(String replies, Verdict verdict, String diagnostic) {
        ClientStep step = new ClientStep.HangUp();
        for (String line : replies.split(", ", -1)) {
            step = reply(line);
        }

        assertThat(step).isInstanceOfSatisfying(ClientStep.TurnedAway.class, away -> {
            assertThat(away.answer().verdict()).isEqualTo(verdict);
            assertThat(away.answer().diagnostic()).isEqualTo(diagnostic);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "250 taken, DEFERRED",
        "354 go, DEFERRED",
        "421 closing, DEFERRED",
        "452 full, DEFERRED",
        "552 too big, REFUSED"
    })
    void whatTheServerSaysBeforeTheFinalDotTakesNothing(String early, Verdict verdict) {
        ready("250-mx.example.com", "250 DSN");
        session.begin(ONE);
        reply("250 ok");
        reply("250 ok");
        session.receive(SmtpReply.of(354, "go"));

        assertThat(outcome(ONE, early)).isEqualTo("a " + verdict);
        assertThat(last.goesOn()).isFalse();
        session.textSent();
        assertThat(session.awaitsVerdict()).isFalse();
        assertThat(session.lost("gone")).isInstanceOf(ClientStep.HangUp.class);
    }

    @Test
    void sendsAddressesWithTheirQuotes() {
        Sender sender = Sender.of(Optional.of(new MailAddress("\"x y\"@docomo.ne.jp")));
        ready("250 mx.example.com");

        assertThat(said(session.begin(Parcels.from(sender, TEXT, List.of(Parcels.to("\"a\\\"b\"@example.com"))))))
                .isEqualTo("MAIL FROM:<\"x y\"@docomo.ne.jp>");
        assertThat(said(reply("250 ok"))).isEqualTo("RCPT TO:<\"a\\\"b\"@example.com>");
    }

    @Test
    void greetsByHeloWhereThereIsNoEhlo() {
        assertThat(said(reply("220 old.example.com"))).isEqualTo("EHLO docomo.ne.jp");
        assertThat(said(reply("500 what"))).isEqualTo("HELO docomo.ne.jp");
        assertThat(reply("250 hello")).isInstanceOf(ClientStep.Ready.class);
        assertThat(said(session.begin(ONE))).isEqualTo("MAIL FROM:<taro@docomo.ne.jp>");
    }

    @Test
    void handsTheWishForNoticesOnToAServerThatKnowsThem() {
        Sender sender = new Sender(
                Optional.of(new MailAddress("taro@docomo.ne.jp")), Returned.FULL, Optional.of("q+2B1"), false);
        Parcel parcel = Parcels.from(
                sender, TEXT, List.of(wanting("a", EnumSet.of(Notice.DELAY, Notice.FAILURE)), wanting("b", Set.of())));
        ready("250-mx.example.com", "250 DSN");

        assertThat(said(session.begin(parcel))).isEqualTo("MAIL FROM:<taro@docomo.ne.jp> RET=FULL ENVID=q+2B1");
        assertThat(said(reply("250")))
                .isEqualTo("RCPT TO:<a@example.com> NOTIFY=FAILURE,DELAY ORCPT=rfc822;a@example.com");
        assertThat(said(reply("250"))).isEqualTo("RCPT TO:<b@example.com> NOTIFY=NEVER ORCPT=rfc822;b@example.com");
        assertThat(outcome(parcel, "250", "354", "250")).isEqualTo("a TAKEN_WITH_NOTICES, b TAKEN_WITH_NOTICES");
    }

    @Test
    void saysThatAMessageIsEightBit() {
        ready("250-mx.example.com", "250 8bitmime");

        assertThat(said(session.begin(Parcels.of("Subject: a\r\n\r\n\u00e3\r\n", "a@example.com"))))
                .isEqualTo("MAIL FROM:<taro@docomo.ne.jp> BODY=8BITMIME");
    }

    @Test
    void saysThatAMessageNeedsUtf8() {
        Sender sender = new Sender(Parcels.TARO.address(), Returned.HEADERS, Optional.empty(), true);
        ready("250-mx.example.com", "250 SMTPUTF8");

        assertThat(said(session.begin(Parcels.from(sender, TEXT, ONE.recipients()))))
                .isEqualTo("MAIL FROM:<taro@docomo.ne.jp> SMTPUTF8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x\u00e3\\r\\n  | false | 250 SIZE 100 | 5.6.3 | 8BITMIME
            x\\r\\n        | true  | 250 SIZE 100 | 5.6.7 | SMTPUTF8
            xxxxxxxxxx\\r\\n | false | 250 SIZE 11  | 5.3.4 | takes 11 octets, the message has 12
            x\\n.\\r\\n    | false | 250 SIZE 100 | 5.6.0 | stands alone
            x\\r.\\r\\n    | false | 250 SIZE 100 | 5.6.0 | stands alone
            x\\r           | false | 250 SIZE 100 | 5.6.0 | stands alone
            """)
    void refusesWhatTheServerCannotTakeWithoutAsking(
            String text, boolean utf8, String announced, String status, String why) {
        Sender sender = new Sender(Parcels.TARO.address(), Returned.HEADERS, Optional.empty(), utf8);
        ready("250-mx.example.com", announced);

        last = settled(
                session.begin(Parcels.from(sender, text.replace("\\r", "\r").replace("\\n", "\n"), ONE.recipients())));

        RemoteAnswer answer = last.handover().of(ONE.recipients().get(0));
        assertThat(answer.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.diagnostic()).startsWith("x-spmode-sim; ").contains(why);
        assertThat(last.goesOn()).isTrue();
    }

    @Test
    void sendsEightBitsAnywhereWhereTheDialectSaysSo() {
        ClientSession bold = session(Dialects.named("docomo").with("relay.eightBitUnannounced", "on"));
        bold.receive(SmtpReply.of(220, "mx.example.com"));
        bold.receive(SmtpReply.of(250, "mx.example.com"));

        assertThat(said(bold.begin(Parcels.of("\u00e3\r\n", "a@example.com"))))
                .isEqualTo("MAIL FROM:<taro@docomo.ne.jp>");
    }

    @Test
    void namesAddressesBeyondAsciiInUtf8() {
        Sender sender =
                new Sender(Optional.of(new MailAddress("太郎@docomo.ne.jp")), Returned.HEADERS, Optional.empty(), true);
        Recipient recipient = new Recipient(
                new MailAddress("花@example.com"), Set.of(Notice.SUCCESS), Optional.of("utf-8;花@example.com"));
        ready("250-mx.example.com", "250-SMTPUTF8", "250 DSN");

        assertThat(utf8(said(session.begin(Parcels.from(sender, TEXT, List.of(recipient))))))
                .isEqualTo("MAIL FROM:<太郎@docomo.ne.jp> SMTPUTF8 RET=HDRS");
        assertThat(utf8(said(reply("250"))))
                .isEqualTo("RCPT TO:<花@example.com> NOTIFY=SUCCESS ORCPT=utf-8;花@example.com");
    }

    private static String utf8(String octets) {
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @Test
    void aSizeOfNothingIsNoBound() {
        ready("250-mx.example.com", "250 SIZE 0");

        assertThat(said(session.begin(ONE))).startsWith("MAIL ");
    }

    private static ClientSession session(DialectTree dialect) {
        return new ClientSession(dialect.bind().relay(), "example.com");
    }

    private static Recipient wanting(String name, Set<Notice> notices) {
        String address = name + "@example.com";
        return new Recipient(new MailAddress(address), notices, Optional.of("rfc822;" + address));
    }

    private void ready(String... ehlo) {
        reply("220 mx.example.com ready");
        List<String> lines = Arrays.stream(ehlo).map(line -> line.substring(4)).toList();
        assertThat(session.receive(new SmtpReply(250, lines))).isInstanceOf(ClientStep.Ready.class);
    }

    private ClientStep reply(String line) {
        String text = line.length() > 4 ? line.substring(4) : "";
        ClientStep step = session.receive(SmtpReply.of(Integer.parseInt(line.substring(0, 3)), text));
        if (step instanceof ClientStep.SendText) {
            session.textSent();
        }
        return step;
    }

    private String outcome(Parcel parcel, String... replies) {
        for (String line : replies) {
            if (reply(line) instanceof ClientStep.Settled settled) {
                last = settled;
            }
        }
        return parcel.recipients().stream()
                .map(recipient -> recipient.address().localPart() + " "
                        + last.handover().of(recipient).verdict())
                .collect(Collectors.joining(", "));
    }

    private static String said(ClientStep step) {
        assertThat(step).isInstanceOf(ClientStep.Say.class);
        ClientStep.Say say = (ClientStep.Say) step;
        return say.request().verb() + " " + say.request().arguments();
    }

    private static ClientStep.Settled settled(ClientStep step) {
        assertThat(step).isInstanceOf(ClientStep.Settled.class);
        return (ClientStep.Settled) step;
    }
}
