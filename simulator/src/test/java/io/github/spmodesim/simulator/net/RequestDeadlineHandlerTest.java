package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.transcript.Transcript;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestDeadlineHandlerTest {
    private final Transcript transcript = new Transcript();
    private EmbeddedChannel channel = channel(Duration.ofSeconds(60));

    @AfterEach
    void leavesNothingBehind() {
        channel.finishAndReleaseAll();
    }

    @Test
    void whoTricklesDoesNotHoldAConnection() {
        for (int i = 0; i < 59; i++) {
            pass(1);
            channel.writeInbound(Unpooled.copiedBuffer(new byte[] {'G'}));
        }
        assertThat(channel.isOpen()).isTrue();

        pass(1);

        assertThat(channel.isOpen()).isFalse();
        assertThat(TranscriptPrinter.print(transcript.entries())).contains("# no whole request for 60 s\n");
    }

    @Test
    void anAnswerGivesTheNextRequestAsMuchTimeAnew() {
        pass(59);
        channel.writeOutbound(Unpooled.copiedBuffer(new byte[] {'H'}));
        pass(59);
        assertThat(channel.isOpen()).isTrue();

        pass(1);

        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void withoutALimitNothingIsClosed() {
        channel.finishAndReleaseAll();
        channel = channel(Duration.ZERO);

        pass(100_000);

        assertThat(channel.isOpen()).isTrue();
    }

    private void pass(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }

    private EmbeddedChannel channel(Duration limit) {
        EmbeddedChannel made = new EmbeddedChannel();
        made.freezeTime();
        made.pipeline().addLast(new RequestDeadlineHandler(limit, new ConnectionTranscript(transcript, "portal")));
        return made;
    }
}
