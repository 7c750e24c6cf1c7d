package io.github.spmodesim.simulator.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.testkit.LogLines;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPipelineTest {
    private final List<HttpRequest> requests = new ArrayList<>();
    private final List<CompletableFuture<HttpResponse>> answers = new ArrayList<>();
    private EmbeddedChannel channel = channel(this::answerLater);

    @AfterEach
    void leavesNothingBehind() {
        channel.checkException();
        channel.finishAndReleaseAll();
    }

    @Test
    void handsTheWholeRequestToTheEndpoint() {
        send("POST /v1/x?y=1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nab");
        assertThat(requests).isEmpty();

        send("cd");
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/v1/x");
            assertThat(request.target().query()).containsEntry("y", List.of("1"));
            assertThat(request.headers().first("host")).contains("localhost");
            assertThat(request.body().text()).isEqualTo("abcd");
        });
    }

    @Test
    void answersWithLengthAndSafetyHeaders() {
        send("GET / HTTP/1.1\r\n\r\n");

        assertThat(received()).isEmpty();
        answer(0, text("hello"));
        assertThat(received())
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("content-type: text/plain\r\n")
                .contains("content-length: 5\r\n")
                .contains("cache-control: no-store\r\n")
                .contains("x-content-type-options: nosniff\r\n")
                .endsWith("\r\n\r\nhello");
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void leavesAloneWhatTheEndpointSaysAboutCaching() {
        send("GET / HTTP/1.1\r\n\r\n");
        answer(0, text("stale").with("Cache-Control", "max-age=60"));

        assertThat(received()).contains("Cache-Control: max-age=60").doesNotContain("no-store");
    }

    @Test
    void answersOneRequestAtATimeAndInOrder() {
        send("GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n");
        send("GET /3 HTTP/1.1\r\n\r\n");
        assertThat(requests).extracting(HttpRequest::path).containsExactly("/1");

        answer(0, text("one"));
        assertThat(requests).extracting(HttpRequest::path).containsExactly("/1", "/2");

        answer(1, text("two"));
        answer(2, text("three"));
        assertThat(received()).containsSubsequence("one", "two", "three");
    }

    @Test
    void closesAfterTheAnswerWhenTheClientAsksForIt() {
        send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        answer(0, text("bye"));

        assertThat(received()).contains("connection: close").endsWith("bye");
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void answersHeadWithTheLengthAlone() {
        send("HEAD / HTTP/1.1\r\n\r\n");
        answer(0, text("hello"));

        assertThat(received()).contains("content-length: 5").endsWith("\r\n\r\n");
    }

    @Test
    void refusesABodyOfMoreThanOneMebibyte() {
        send("POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n");

        assertThat(requests).isEmpty();
        assertThat(received())
                .startsWith("HTTP/1.1 413 Content Too Large")
                .contains("content of more than 1048576 octets (expected: no more than that)");
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void letsABodyComeThatIsAskedForFirst() {
        send("POST / HTTP/1.1\r\nExpect: 100-Continue\r\nContent-Length: 4\r\n\r\n");
        assertThat(received()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");

        send("abcd");
        assertThat(requests)
                .singleElement()
                .extracting(request -> request.body().text())
                .isEqualTo("abcd");
    }

    @Test
    void refusesABodyThatIsTooLargeInFullBeforeItComes() {
        send("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1048577\r\n\r\n");

        assertThat(requests).isEmpty();
        assertThat(received())
                .startsWith("HTTP/1.1 413 Content Too Large")
                .contains("application/problem+json", "content of more than 1048576 octets");
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void refusesInFullWhatItDoesNotOffer() {
        send("POST / HTTP/1.1\r\nExpect: foo\r\nContent-Length: 4\r\n\r\n");

        assertThat(requests).isEmpty();
        assertThat(received())
                .startsWith("HTTP/1.1 417 Expectation Failed")
                .contains("application/problem+json", "Expect foo (expected: 100-continue, or no Expect)");
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void anExpectationDoesNotOvertakeTheAnswersAhead() {
        send("GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\nExpect: foo\r\n\r\n");
        assertThat(received()).isEmpty();

        answer(0, text("one"));
        assertThat(received()).containsSubsequence("one", "HTTP/1.1 417 ");
    }

    @Test
    void anExpectationMeansNothingInHttp10() {
        send("GET /1 HTTP/1.0\r\nExpect: foo\r\n\r\n");

        assertThat(requests).hasSize(1);
    }

    @Test
    void answersAnExpectationWithALengthThatIsNone() {
        send("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: many\r\n\r\n");

        assertThat(requests).isEmpty();
        assertThat(received()).startsWith("HTTP/1.1 400 Bad Request").contains("application/problem+json");
    }

    @Test
    void refusesWhatIsNoHttp() {
        send("a1 LOGIN taro secret\r\n\r\n");

        assertThat(requests).isEmpty();
        assertThat(received()).startsWith("HTTP/1.1 400 Bad Request").contains("application/problem+json");
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void refusesATargetThatIsNoPathAndGoesOn() {
        send("GET http://example.com/ HTTP/1.1\r\n\r\n");
        assertThat(received()).startsWith("HTTP/1.1 400 ").contains("a path that begins with /");

        send("GET /next HTTP/1.1\r\n\r\n");
        assertThat(requests).extracting(HttpRequest::path).containsExactly("/next");
    }

    @Test
    void answersADefectWith500AndGoesOn() {
        send("GET /1 HTTP/1.1\r\n\r\n");
        answers.get(0).completeExceptionally(new IllegalStateException("geheim"));
        channel.runPendingTasks();

        assertThat(received()).startsWith("HTTP/1.1 500 ").doesNotContain("geheim");
        send("GET /2 HTTP/1.1\r\n\r\n");
        assertThat(requests).hasSize(2);
    }

    @Test
    void answersADefectThatIsThrownToo() {
        channel.finishAndReleaseAll();
        channel = channel(request -> {
            throw new IllegalStateException("geheim");
        });
        send("GET / HTTP/1.1\r\n\r\n");

        assertThat(received()).startsWith("HTTP/1.1 500 ").doesNotContain("geheim");
    }

    @Test
    void answersAnErrorTooAndSaysItLoudly() {
        channel.finishAndReleaseAll();
        channel = channel(request -> {
            throw new StackOverflowError("geheim");
        });
        try (LogLines log = LogLines.of(HttpHandler.class)) {
            send("GET / HTTP/1.1\r\n\r\n");

            assertThat(received()).startsWith("HTTP/1.1 500 ").doesNotContain("geheim");
            assertThat(log.levels()).containsExactly(Level.ERROR);
        }
    }

    @Test
    void answersADefectOfThePipelineAndClosesBehindIt() {
        try (LogLines log = LogLines.of(HttpHandler.class)) {
            channel.pipeline().fireExceptionCaught(new IllegalStateException("geheim"));

            assertThat(received()).startsWith("HTTP/1.1 500 ").doesNotContain("geheim");
            assertThat(channel.isOpen()).isFalse();
            assertThat(log.levels()).containsExactly(Level.ERROR);
        }
    }

    @Test
    void aPeerThatGoesAwayIsNoDefect() {
        try (LogLines log = LogLines.of(HttpHandler.class)) {
            channel.pipeline().fireExceptionCaught(new DecoderException(new IOException("reset by peer")));

            assertThat(received()).isEmpty();
            assertThat(channel.isOpen()).isFalse();
            assertThat(log.levels()).doesNotContain(Level.ERROR);
        }
    }

    @Test
    void aPeerThatGoesAwayInTheMiddleOfABodyIsNoDefectEither() {
        try (LogLines log = LogLines.of(HttpHandler.class)) {
            send("POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nab");
            channel.close();
            channel.runPendingTasks();

            assertThat(requests).isEmpty();
            assertThat(received()).isEmpty();
            assertThat(log.levels()).doesNotContain(Level.ERROR);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /?pin=geheim%zz HTTP/1.1",
                "GET /?pin=1 geheim HTTP/1.1",
                "GET http://example.com/?pin=geheim HTTP/1.1",
                "GET /?pin= geheim"
            })
    void whatStandsBehindTheQuestionMarkIsNotRepeated(String line) {
        send(line + "\r\n\r\n");

        assertThat(received()).startsWith("HTTP/1.1 400 ").doesNotContainIgnoringCase("geheim");
    }

    private CompletionStage<HttpResponse> answerLater(HttpRequest request) {
        requests.add(request);
        answers.add(new CompletableFuture<>());
        return answers.get(answers.size() - 1);
    }

    private void answer(int request, HttpResponse response) {
        answers.get(request).complete(response);
        channel.runPendingTasks();
    }

    private void send(String text) {
        channel.writeInbound(Unpooled.copiedBuffer(text, UTF_8));
        channel.runPendingTasks();
    }

    private String received() {
        StringBuilder text = new StringBuilder();
        for (ByteBuf part = channel.readOutbound(); part != null; part = channel.readOutbound()) {
            text.append(part.toString(UTF_8));
            part.release();
        }
        return text.toString();
    }

    private static EmbeddedChannel channel(HttpEndpoint endpoint) {
        return new EmbeddedChannel(new HttpPipeline(endpoint, Optional.empty()));
    }

    private static HttpResponse text(String text) {
        return HttpResponse.of(HttpStatus.OK, "text/plain", Body.of(text));
    }
}
