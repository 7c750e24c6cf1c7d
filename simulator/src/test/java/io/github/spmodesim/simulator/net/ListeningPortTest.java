package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class ListeningPortTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void aPortThatIsClosedForAWhileRefusesAndStaysItsOwn() throws IOException {
        try (Listeners listeners = new Listeners(LOOPBACK)) {
            ListeningPort port = listeners.openPort(0, new ChannelInitializer<>() {
                @Override
                protected void initChannel(Channel channel) {
                    // Whoever connects is let be.
                }
            });
            port.refuse(true);
            port.refuse(true);
            assertThatThrownBy(() -> connect(port)).isInstanceOf(ConnectException.class);
            assertThatThrownBy(() -> takenByAnother(port)).isInstanceOf(BindException.class);

            port.refuse(false);
            connect(port);
            assertThat(port.port()).isPositive();
        }
    }

    @Test
    void aPortThatIsClosedForGoodIsFree() throws IOException {
        try (Listeners listeners = new Listeners(LOOPBACK)) {
            ListeningPort port = listeners.openPort(0, new ChannelInitializer<>() {
                @Override
                protected void initChannel(Channel channel) {
                    // Nobody connects.
                }
            });
            port.refuse(true);
            port.close();

            takenByAnother(port);
        }
    }

    private static void connect(ListeningPort port) throws IOException {
        new Socket(LOOPBACK, port.port()).close();
    }

    private static void takenByAnother(ListeningPort port) throws IOException {
        try (ServerSocket another = new ServerSocket()) {
            another.setReuseAddress(false);
            another.bind(new InetSocketAddress(LOOPBACK, port.port()));
        }
    }
}
