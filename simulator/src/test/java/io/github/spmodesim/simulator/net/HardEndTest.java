package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.Test;

/** Ends that no protocol has. */
class HardEndTest {
    private final EmbeddedChannel channel = new EmbeddedChannel(new ChannelDuplexHandler());

    @Test
    void aResetEndsWhatIsOpen() {
        HardEnd.reset(channel);

        assertThat(channel.isOpen()).isFalse();
    }

    // A client may go away between the order to cut all connections and its turn.
    @Test
    void aResetOfWhatIsGoneAlreadyIsNothing() {
        channel.close();
        channel.runPendingTasks();

        assertThatCode(() -> HardEnd.reset(channel)).doesNotThrowAnyException();
    }
}
