package io.github.spmodesim.simulator.net;

import io.netty.handler.ssl.SslContext;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import javax.net.ssl.SSLException;

/** Certificate and versions that every mail port shows; OpenSSL keeps memory of its own for it until it is closed. */
public final class MailTls implements AutoCloseable {
    private final SslContext context;

    private MailTls(SslContext context) {
        this.context = context;
    }

    /**
     * TLS with the server certificate.
     *
     * @param versions by their JSSE names
     * @throws IllegalArgumentException when the provider cannot speak one of them
     */
    public static MailTls of(TlsMaterial material, TlsProvider provider, List<String> versions) {
        try {
            return new MailTls(material.serverContext(provider.netty(), versions));
        } catch (SSLException e) {
            throw new IllegalArgumentException(
                    "tls.versions: expected names that " + provider + " knows, got " + versions + ": " + e.getMessage(),
                    e);
        }
    }

    SslContext context() {
        return context;
    }

    /** To be called when no connection needs it any more. */
    @Override
    public void close() {
        ReferenceCountUtil.release(context);
    }
}
