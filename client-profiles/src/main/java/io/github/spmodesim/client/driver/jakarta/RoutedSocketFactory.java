package io.github.spmodesim.client.driver.jakarta;

import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Gives Angus sockets that go where the route leads, whatever address Angus names. */
final class RoutedSocketFactory extends SocketFactory {
    private final Line line;

    RoutedSocketFactory(Line line) {
        this.line = line;
    }

    @Override
    public Socket createSocket() {
        return new RoutedSocket(line);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw connected();
    }

    private static UnsupportedOperationException connected() {
        return new UnsupportedOperationException("socket: found a demand for a connected one, expected createSocket()");
    }
}
