package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.transcript.Transcript;
import io.github.spmodesim.simulator.transcript.TranscriptEntry;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A peer that takes nothing is cut; one that takes little is not. */
class StalledWriteHandlerTest {
    private final Transcript transcript = new Transcript();
    private final NarrowChannel channel = channel(Duration.ofSeconds(10));

    @Test
    void aPeerThatTakesNothingIsCut() {
        channel.writeAndFlush(Unpooled.wrappedBuffer(new byte[100]));
        pass(9);
        assertThat(channel.isOpen()).isTrue();

        pass(1);
        assertThat(channel.isOpen()).isFalse();
        assertThat(transcript.entries())
                .extracting(TranscriptEntry::text)
                .containsExactly("took nothing of what was sent for 10 s");
    }

    @Test
    void aPeerThatTakesOneOctetNowAndThenIsNot() {
        channel.writeAndFlush(Unpooled.wrappedBuffer(new byte[100]));
        for (int i = 0; i < 99; i++) {
            pass(9);
            channel.take(1);
        }
        assertThat(channel.isOpen()).isTrue();
        channel.take(1);
        pass(1000);
        assertThat(channel.isOpen()).isTrue();

        channel.writeAndFlush(Unpooled.wrappedBuffer(new byte[100]));
        pass(10);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void aPeerThatTookEverythingMayWait() {
        channel.writeAndFlush(Unpooled.wrappedBuffer(new byte[100]));
        channel.take(100);
        pass(100_000);

        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void zeroIsNever() {
        NarrowChannel patient = channel(Duration.ZERO);
        patient.writeAndFlush(Unpooled.wrappedBuffer(new byte[100]));
        patient.advanceTimeBy(1000, TimeUnit.DAYS);
        patient.runScheduledPendingTasks();

        assertThat(patient.isOpen()).isTrue();
        patient.close();
    }

    private void pass(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }

    private NarrowChannel channel(Duration limit) {
        NarrowChannel made =
                new NarrowChannel(new StalledWriteHandler(limit, new ConnectionTranscript(transcript, "imap")));
        made.freezeTime();
        return made;
    }

    /** A channel whose peer takes octets as the test says. */
    private static final class NarrowChannel extends EmbeddedChannel {
        NarrowChannel(ChannelHandler handler) {
            super(handler);
        }

        void take(int octets) {
            ChannelOutboundBuffer waiting = unsafe().outboundBuffer();
            waiting.removeBytes(octets);
        }

        @Override
        protected void doWrite(ChannelOutboundBuffer waiting) {
            // Nothing is taken before take() is called.
        }
    }
}
