package io.github.spmodesim.client.browser;

import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Trust;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** HTTPS through the network of a device: where the route leads, for the host name as typed. */
final class HttpLine {
    // Real time, for a server that does not answer at all; nothing of the simulated kind waits for it.
    private static final int PATIENCE_MILLIS = 20_000;

    private final Network network;
    private final SSLContext tls;

    /**
     * A way to web servers.
     *
     * @param network where it leads
     * @param tls of the browser: it keeps TLS sessions, as browsers do from one connection to the next
     */
    HttpLine(Network network, SSLContext tls) {
        this.network = network;
        this.tls = tls;
    }

    /**
     * Asks and waits for the answer.
     *
     * @throws Failed if there is none
     */
    HttpReply ask(HttpAsk ask) throws Failed {
        InetSocketAddress address = address(ask);
        try (Socket carrier = new Socket()) {
            connect(carrier, address);
            try (SSLSocket socket = secured(carrier, ask)) {
                socket.getOutputStream().write(ask.octets());
                socket.getOutputStream().flush();
                return new HttpReplyReader(socket.getInputStream()).read();
            }
        } catch (SocketTimeoutException e) {
            throw new Failed(NoPage.Reason.NO_ANSWER, e);
        } catch (SSLException e) {
            throw new Failed(aboutCertificate(e) ? NoPage.Reason.CERTIFICATE : NoPage.Reason.TLS, e);
        } catch (IOException e) {
            throw new Failed(NoPage.Reason.CUT, e);
        }
    }

    private InetSocketAddress address(HttpAsk ask) throws Failed {
        return network.route()
                .find(ask.url().getHost(), ask.port(), network.accessPath())
                .match(new Destination.Cases<InetSocketAddress, Failed>() {
                    @Override
                    public InetSocketAddress address(InetSocketAddress address) {
                        return address;
                    }

                    @Override
                    public InetSocketAddress noSuchName() throws Failed {
                        throw new Failed(NoPage.Reason.NO_SUCH_NAME);
                    }

                    @Override
                    public InetSocketAddress refused() throws Failed {
                        throw new Failed(NoPage.Reason.CONNECTION_REFUSED);
                    }

                    @Override
                    public InetSocketAddress silent() throws Failed {
                        throw new Failed(NoPage.Reason.NO_ANSWER);
                    }
                });
    }

    private static void connect(Socket carrier, InetSocketAddress address) throws Failed {
        try {
            carrier.setSoTimeout(PATIENCE_MILLIS);
            carrier.connect(address, PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new Failed(NoPage.Reason.CONNECTION_REFUSED, e);
        }
    }

    private SSLSocket secured(Socket carrier, HttpAsk ask) throws IOException {
        SSLSocket socket = (SSLSocket)
                tls.getSocketFactory().createSocket(carrier, ask.url().getHost(), ask.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** TLS for a browser that trusts these and has spoken to nobody yet. */
    static SSLContext tls(Trust trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.trustManagers().getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS: found no way to set it up, expected a working JSSE provider", e);
        }
    }

    private static boolean aboutCertificate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return true;
            }
        }
        return false;
    }

    /** There is no answer. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        private final NoPage.Reason reason;

        Failed(NoPage.Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Failed(NoPage.Reason reason, IOException cause) {
            super(reason.name(), cause);
            this.reason = reason;
        }

        NoPage.Reason reason() {
            return reason;
        }
    }
}
