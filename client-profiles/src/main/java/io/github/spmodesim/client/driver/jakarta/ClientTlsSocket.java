package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.device.Alarm;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.TlsReason;
import io.github.spmodesim.client.driver.Trust;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The client's end of TLS over a socket that stands: asks for the host name as typed and checks it. */
final class ClientTlsSocket {
    private static final int LONGEST_CHAIN = 20;

    private ClientTlsSocket() {}

    /** The socket to speak over: TLS where the settings say SSL, else {@code carrier} itself. */
    static Socket secure(Socket carrier, Line line) throws IOException {
        ServerSettings settings = line.settings();
        if (settings.security() == Security.PLAIN) {
            return carrier;
        }
        SSLSocket socket = (SSLSocket)
                factory(line.task().network().trust()).createSocket(carrier, settings.host(), settings.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        handshake(socket, carrier, line);
        return socket;
    }

    /** The handshake, waited for on the device's clock. */
    private static void handshake(SSLSocket socket, Socket carrier, Line line) throws IOException {
        Duration limit = line.timeouts().connect().value();
        Alarm alarm = line.task().clock().after(limit, () -> {
            line.expire(limit);
            close(carrier);
        });
        try {
            socket.startHandshake();
        } catch (IOException e) {
            if (line.trouble().isEmpty()) {
                line.fail(outcome(line, e));
            }
            throw e;
        } finally {
            alarm.cancel();
        }
    }

    private static void close(Socket carrier) {
        try {
            carrier.close();
        } catch (IOException e) {
            // Closed is what it was meant to be; the handshake ends either way.
        }
    }

    private static SSLSocketFactory factory(Trust trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.trustManagers().getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS: found no way to set it up, expected a working JSSE provider", e);
        }
    }

    private static MailOutcome outcome(Line line, IOException failure) {
        boolean cut = false;
        Throwable cause = failure;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
            if (cause instanceof CertificateException) {
                return tlsFailed(line, TlsReason.CERTIFICATE, failure);
            }
            cut |= cause instanceof EOFException || cause instanceof SocketException;
            cause = cause.getCause();
        }
        if (failure instanceof SocketTimeoutException) {
            return new MailOutcome.TimedOut(
                    line.protocol(), Stage.GREETING, line.timeouts().connect().value());
        }
        return cut
                ? new MailOutcome.Dropped(line.protocol(), Stage.GREETING, "")
                : tlsFailed(line, TlsReason.HANDSHAKE, failure);
    }

    private static MailOutcome tlsFailed(Line line, TlsReason reason, IOException failure) {
        return new MailOutcome.TlsFailed(line.protocol(), reason, String.valueOf(failure.getMessage()));
    }
}
