package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.relay.Handover;
import io.github.spmodesim.simulator.relay.Parcel;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import io.github.spmodesim.simulator.relay.RemoteAnswer.Verdict;
import io.github.spmodesim.simulator.testkit.Parcels;
import io.github.spmodesim.simulator.testkit.SmtpSink;
import io.github.spmodesim.simulator.transcript.Transcript;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class OutsideClientTest {
    private static final String TEXT = "Subject: a\r\n\r\nb\r\n";

    private final Transcript transcript = new Transcript();
    private final List<OutsideClient> clients = new ArrayList<>();
    private SmtpSink sink;

    @BeforeEach
    void start() throws IOException {
        sink = SmtpSink.start();
    }

    @AfterEach
    void stop() throws IOException {
        clients.forEach(OutsideClient::close);
        sink.close();
    }

    @Test
    void handsOverEveryOctetAsItIs() throws Exception {
        String text = "Subject: dots\r\n\r\n.\r\n..\r\n.a\r\n\u0000\u00e3\u0081\u0082\t \r\n\r\n" + big();
        sink.announces("8BITMIME");

        Handover handover = carry(client(), Parcels.of(text, "a@example.com", "b@example.com"));

        assertThat(handover.answers().values())
                .extracting(RemoteAnswer::verdict)
                .containsOnly(Verdict.TAKEN);
        assertThat(sink.messages()).singleElement().satisfies(message -> {
            assertThat(message.unstuffed()).isEqualTo(text);
            assertThat(message.from()).isEqualTo("FROM:<taro@docomo.ne.jp> BODY=8BITMIME");
            assertThat(message.to()).containsExactly("TO:<a@example.com>", "TO:<b@example.com>");
        });
    }

    @Test
    void writesDownWhatIsSaidAndNotTheMessage() throws Exception {
        carry(client(), Parcels.of(TEXT, "a@example.com"));
        clients.get(0).close();

        assertThat(TranscriptPrinter.print(transcript.entries()))
                .isEqualTo("""
                        outside-1 # connecting to %s for example.com
                        outside-1 S: 220 mx.example.com ready
                        outside-1 C: EHLO docomo.ne.jp
                        outside-1 S: 250-mx.example.com
                        outside-1 S: 250-8BITMIME
                        outside-1 S: 250-SIZE 0
                        outside-1 S: 250 HELP
                        outside-1 C: MAIL FROM:<taro@docomo.ne.jp> SIZE=17
                        outside-1 S: 250 ok
                        outside-1 C: RCPT TO:<a@example.com>
                        outside-1 S: 250 ok
                        outside-1 C: DATA
                        outside-1 S: 354 go ahead
                        outside-1 C: (message of 17 octets)
                        outside-1 S: 250 taken
                        outside-1 C: QUIT
                        """.formatted(sink.address())
                        + (transcript.entries().size() > 17 ? "outside-1 S: 221 bye\n" : "")
                        + "outside-1 # the connection was closed\n");
    }

    @Test
    void takesAConnectionForAllThatWaitsForADestination() throws Exception {
        OutsideClient client = client();
        List<CompletableFuture<Handover>> all = IntStream.range(0, 50)
                .mapToObj(i -> client.carry(Parcels.of("Subject: " + i + "\r\n\r\n", "a@example.com"))
                        .toCompletableFuture())
                .toList();

        for (CompletableFuture<Handover> one : all) {
            one.get(60, TimeUnit.SECONDS);
        }
        assertThat(sink.messages()).hasSize(50);
        assertThat(sink.mostConnections()).isEqualTo(1);
    }

    @Test
    void hasNoMoreConnectionsThanItMay() throws Exception {
        OutsideClient client = client("relay.limits.connections=3");
        List<CompletableFuture<Handover>> all = IntStream.range(0, 60)
                .mapToObj(i -> client.carry(Parcels.of(TEXT, "a@example" + i % 20 + ".com"))
                        .toCompletableFuture())
                .toList();

        for (CompletableFuture<Handover> one : all) {
            assertThat(one.get(60, TimeUnit.SECONDS).answers().values())
                    .extracting(RemoteAnswer::verdict)
                    .containsOnly(Verdict.TAKEN);
        }
        assertThat(sink.messages()).hasSize(60);
        assertThat(sink.mostConnections()).isLessThanOrEqualTo(3);
    }

    @Test
    void aServerThatIsNotThereIsTriedLater() throws Exception {
        InetSocketAddress nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), closed.getLocalPort());
        }
        OutsideClient client = client(nobody);

        RemoteAnswer answer = only(carry(client, Parcels.of(TEXT, "a@example.com")));

        assertThat(answer.verdict()).isEqualTo(Verdict.DEFERRED);
        assertThat(answer.status()).isEqualTo("4.4.1");
        assertThat(answer.server()).isEmpty();
        assertThat(answer.diagnostic()).startsWith("x-spmode-sim; not connected: ");
    }

    @Test
    void aMessageWhoseAnswerIsLostIsSentAgainAndIsThereTwice() throws Exception {
        sink.answers("dot", SmtpSink.CUT);
        OutsideClient client = client();

        RemoteAnswer lost = only(carry(client, Parcels.of(TEXT, "a@example.com")));
        RemoteAnswer second = only(carry(client, Parcels.of(TEXT, "a@example.com")));

        assertThat(lost.verdict()).isEqualTo(Verdict.DEFERRED);
        assertThat(lost.status()).isEqualTo("4.4.2");
        assertThat(second.verdict()).isEqualTo(Verdict.TAKEN);
        assertThat(sink.messages()).hasSize(2);
        assertThat(TranscriptPrinter.print(transcript.entries()))
                .containsOnlyOnce("# in doubt: the message may be there, its 250 is not; it will be sent again");
    }

    @Test
    void a250ThatComesBeforeTheFinalDotTakesNothing() throws Exception {
        sink.answers("DATA", "354 go ahead\n250 taken");
        OutsideClient client = client();

        RemoteAnswer early = only(carry(client, Parcels.of(TEXT, "a@example.com")));
        RemoteAnswer second = only(carry(client, Parcels.of(TEXT, "a@example.com")));

        assertThat(early.verdict()).isEqualTo(Verdict.DEFERRED);
        assertThat(early.words()).isEqualTo("the server answered 250 before it had the whole message");
        assertThat(second.verdict()).isEqualTo(Verdict.TAKEN);
        assertThat(sink.messages()).hasSize(1);
    }

    @Test
    void aConnectionThatEndsEarlierLeavesNoDoubt() throws Exception {
        for (String moment : List.of("greeting", "EHLO", "MAIL", "RCPT", "DATA")) {
            sink.answers(moment, SmtpSink.CUT);
        }
        OutsideClient client = client();

        for (int i = 0; i < 5; i++) {
            assertThat(only(carry(client, Parcels.of(TEXT, "a@example.com"))).verdict())
                    .isEqualTo(Verdict.DEFERRED);
        }

        assertThat(sink.messages()).isEmpty();
        assertThat(TranscriptPrinter.print(transcript.entries())).doesNotContain("in doubt");
        assertThat(only(carry(client, Parcels.of(TEXT, "a@example.com"))).verdict())
                .isEqualTo(Verdict.TAKEN);
    }

    @Test
    void whatWaitsBehindACutGetsAConnectionOfItsOwn() throws Exception {
        sink.answers("MAIL", SmtpSink.CUT);
        OutsideClient client = client();

        CompletableFuture<Handover> first =
                client.carry(Parcels.of(TEXT, "a@example.com")).toCompletableFuture();
        CompletableFuture<Handover> next =
                client.carry(Parcels.of(TEXT, "b@example.com")).toCompletableFuture();

        assertThat(only(first.get(60, TimeUnit.SECONDS)).verdict()).isEqualTo(Verdict.DEFERRED);
        assertThat(only(next.get(60, TimeUnit.SECONDS)).verdict()).isEqualTo(Verdict.TAKEN);
        assertThat(sink.connections()).isEqualTo(2);
    }

    @Test
    void aServerThatIsBusyIsToldNothing() throws Exception {
        for (int i = 0; i < 10; i++) {
            sink.answers("greeting", "421 busy");
        }
        OutsideClient client = client();

        List<CompletableFuture<Handover>> all = IntStream.range(0, 10)
                .mapToObj(i -> client.carry(Parcels.of(TEXT, "a@example.com")).toCompletableFuture())
                .toList();

        for (CompletableFuture<Handover> one : all) {
            assertThat(only(one.get(60, TimeUnit.SECONDS)).words()).isEqualTo("421 busy");
        }
        assertThat(sink.lines()).isEmpty();
    }

    @Test
    void greetsAnOldServerByHelo() throws Exception {
        sink.answers("EHLO", "502 Command not implemented");

        assertThat(only(carry(client(), Parcels.of(TEXT, "a@example.com"))).verdict())
                .isEqualTo(Verdict.TAKEN);
        assertThat(sink.lines()).startsWith("EHLO docomo.ne.jp", "HELO docomo.ne.jp", "MAIL FROM:<taro@docomo.ne.jp>");
    }

    @Test
    void aServerThatSaysNothingIsLeft() throws Exception {
        sink.answers("RCPT", SmtpSink.SILENCE);

        RemoteAnswer answer = only(carry(client("relay.limits.replySeconds=1"), Parcels.of(TEXT, "a@example.com")));

        assertThat(answer.verdict()).isEqualTo(Verdict.DEFERRED);
        assertThat(answer.words()).isEqualTo("no reply within 1 seconds");
    }

    @Test
    void whatSpeaksNoSmtpIsLeft() throws Exception {
        sink.answers("greeting", "HTTP/1.1 200 OK");

        RemoteAnswer answer = only(carry(client(), Parcels.of(TEXT, "a@example.com")));

        assertThat(answer.verdict()).isEqualTo(Verdict.DEFERRED);
        assertThat(answer.words()).contains("expected a reply of SMTP");
    }

    /** Each is settled without a word on the wire, and none on the stack of the one before. */
    @Test
    void manyThatCannotBeSentAtAllAreAllAnswered() throws Exception {
        sink.announces("PIPELINING");
        OutsideClient client = client();
        List<CompletableFuture<Handover>> all = IntStream.range(0, 5_000)
                .mapToObj(i -> client.carry(Parcels.of("Subject: \u00e3\r\n\r\n", "a@example.com"))
                        .toCompletableFuture())
                .toList();

        for (CompletableFuture<Handover> one : all) {
            assertThat(only(one.get(60, TimeUnit.SECONDS)).status()).isEqualTo("5.6.3");
        }
        assertThat(sink.messages()).isEmpty();
    }

    @Test
    void itsEndAnswersEverything() throws Exception {
        sink.answers("greeting", SmtpSink.SILENCE);
        OutsideClient client = client("relay.limits.connections=1");
        CompletableFuture<Handover> connected =
                client.carry(Parcels.of(TEXT, "a@example.com")).toCompletableFuture();
        CompletableFuture<Handover> waiting =
                client.carry(Parcels.of(TEXT, "a@example.org")).toCompletableFuture();

        client.close();
        client.close();

        assertThat(only(connected.get(60, TimeUnit.SECONDS)).verdict()).isEqualTo(Verdict.DEFERRED);
        assertThat(only(waiting.get(60, TimeUnit.SECONDS)).verdict()).isEqualTo(Verdict.DEFERRED);
        assertThat(only(carry(client, Parcels.of(TEXT, "a@example.com"))).words())
                .isEqualTo("the simulator ends");
    }

    private OutsideClient client(String... settings) {
        return client(sink.address(), settings);
    }

    private OutsideClient client(InetSocketAddress server, String... settings) {
        DialectTree tree = Dialects.named("docomo");
        for (String setting : settings) {
            tree = tree.with(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        OutsideClient client = new OutsideClient(server, tree.bind().relay(), transcript);
        clients.add(client);
        return client;
    }

    private static Handover carry(OutsideClient client, Parcel parcel) throws Exception {
        return client.carry(parcel).toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private static RemoteAnswer only(Handover handover) {
        assertThat(handover.answers()).hasSize(1);
        return handover.answers().values().iterator().next();
    }

    private static String big() {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder();
        while (text.length() < 2_000_000) {
            text.append(".x".repeat(random.nextInt(400))).append("\r\n");
        }
        return text.toString();
    }
}
