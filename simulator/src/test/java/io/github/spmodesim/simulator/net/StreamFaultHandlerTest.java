package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.fault.StreamEnd;
import io.github.spmodesim.simulator.fault.StreamShape;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When which octets of an answer go, by a clock that stands until it is moved. */
class StreamFaultHandlerTest {
    private static final long GAP_MILLIS = 100;

    private final StreamFaultHandler handler = new StreamFaultHandler();
    private final EmbeddedChannel channel = new EmbeddedChannel(handler);

    @BeforeEach
    void stopTime() {
        channel.freezeTime();
    }

    @AfterEach
    void close() {
        channel.finishAndReleaseAll();
    }

    @Test
    void anAnswerDripsInPiecesWithGapsBetween() {
        handler.shape(pieces(4));
        channel.writeAndFlush(octets("abcdefghij"));

        assertThat(gone()).isEqualTo("abcd");
        assertThat(goneAfter(GAP_MILLIS - 1)).isEmpty();
        assertThat(goneAfter(1)).isEqualTo("efgh");
        assertThat(goneAfter(GAP_MILLIS)).isEqualTo("ij");
    }

    @Test
    void piecesDoNotDependOnTheBuffersThatAnAnswerIsWrittenIn() {
        handler.shape(pieces(4));
        channel.write(octets("ab"));
        channel.write(octets("cde"));
        channel.writeAndFlush(octets("fghi"));

        assertThat(gone()).isEqualTo("abcd");
        assertThat(goneAfter(GAP_MILLIS)).isEqualTo("efgh");
        assertThat(goneAfter(GAP_MILLIS)).isEqualTo("i");
    }

    @Test
    void theNextPieceWaitsThoughItIsWrittenLater() {
        handler.shape(pieces(4));
        channel.writeAndFlush(octets("abcd"));
        channel.writeAndFlush(octets("ef"));

        assertThat(gone()).isEqualTo("abcd");
        assertThat(goneAfter(GAP_MILLIS)).isEqualTo("ef");
    }

    @Test
    void aLateAnswerGoesAtOnceWhenItsTimeHasCome() {
        handler.shape(new StreamShape(Duration.ofSeconds(2), 0, Duration.ZERO, StreamEnd.NONE));
        channel.writeAndFlush(octets("late"));
        handler.shape(StreamShape.PLAIN);
        channel.writeAndFlush(octets(", and the next behind it"));

        assertThat(goneAfter(1_999)).isEmpty();
        assertThat(goneAfter(1)).isEqualTo("late, and the next behind it");
    }

    private static StreamShape pieces(int octets) {
        return new StreamShape(Duration.ZERO, octets, Duration.ofMillis(GAP_MILLIS), StreamEnd.NONE);
    }

    private static ByteBuf octets(String text) {
        return Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII);
    }

    private String goneAfter(long millis) {
        channel.advanceTimeBy(millis, TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();
        return gone();
    }

    private String gone() {
        StringBuilder gone = new StringBuilder();
        for (ByteBuf next = channel.readOutbound(); next != null; next = channel.readOutbound()) {
            gone.append(next.toString(StandardCharsets.US_ASCII));
            next.release();
        }
        return gone.toString();
    }
}
