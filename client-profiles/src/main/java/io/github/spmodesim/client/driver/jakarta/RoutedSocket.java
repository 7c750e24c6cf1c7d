package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.UnreachableReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;

/** A socket that goes where the route leads and speaks TLS for the host name as typed. */
final class RoutedSocket extends Socket {
    private final Line line;
    private Socket carrier = new Socket();

    RoutedSocket(Line line) {
        this.line = line;
    }

    /** Ignores {@code nominal}: the route decides. */
    @Override
    public void connect(SocketAddress nominal, int timeoutMillis) throws IOException {
        Destination destination = line.task().network().find(line.settings());
        carrier = destination.match(new Destination.Cases<Socket, IOException>() {
            @Override
            public Socket address(InetSocketAddress address) throws IOException {
                return open(address, timeoutMillis);
            }

            @Override
            public Socket noSuchName() throws IOException {
                throw unreachable(UnreachableReason.NO_SUCH_NAME, new UnknownHostException("no such name"));
            }

            @Override
            public Socket refused() throws IOException {
                throw unreachable(UnreachableReason.CONNECTION_REFUSED, new ConnectException("refused"));
            }

            @Override
            public Socket silent() throws IOException {
                Duration limit = line.timeouts().connect().value();
                line.task().clock().pause(limit);
                line.fail(new MailOutcome.TimedOut(line.protocol(), Stage.GREETING, limit));
                throw new SocketTimeoutException("silent for " + limit);
            }
        });
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new WatchedInput(carrier, line);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new WatchedOutput(carrier.getOutputStream(), line);
    }

    @Override
    public synchronized void setSoTimeout(int millis) throws SocketException {
        carrier.setSoTimeout(millis);
    }

    @Override
    public synchronized int getSoTimeout() throws SocketException {
        return carrier.getSoTimeout();
    }

    @Override
    public boolean isConnected() {
        return carrier.isConnected();
    }

    @Override
    public boolean isClosed() {
        return carrier.isClosed();
    }

    @Override
    public synchronized void close() throws IOException {
        carrier.close();
        super.close();
    }

    private Socket open(InetSocketAddress address, int timeoutMillis) throws IOException {
        try {
            carrier.connect(address, timeoutMillis);
        } catch (IOException e) {
            line.fail(JakartaFailures.notConnected(line, e));
            throw e;
        }
        return ClientTlsSocket.secure(carrier, line);
    }

    private IOException unreachable(UnreachableReason reason, IOException cause) {
        line.fail(new MailOutcome.Unreachable(line.protocol(), reason));
        return cause;
    }
}
