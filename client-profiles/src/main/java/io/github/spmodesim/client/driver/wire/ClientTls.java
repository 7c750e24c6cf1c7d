package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.driver.Trust;
import io.github.spmodesim.client.profile.TlsBehaviour;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;

/**
 * The client's end of TLS: asks for the host name as typed and checks it, wherever the connection really leads.
 *
 * <p>As mail clients do, it resumes the session that it had with a server (RFC 8446 section 2.2). Safe for use by several
 * threads.
 */
final class ClientTls {
    private final Map<Kind, SslContext> contexts = new ConcurrentHashMap<>();

    /**
     * What contexts differ in.
     *
     * @param trust which certificates are trusted
     * @param protocols the protocol versions
     */
    private record Kind(Trust trust, List<String> protocols) {}

    SslHandler handler(WireTarget target, ByteBufAllocator allocator) throws SSLException {
        TlsBehaviour behaviour = target.wire().tls();
        SslHandler handler = context(target)
                .newHandler(
                        allocator, target.settings().host(), target.settings().port());
        SSLParameters parameters = handler.engine().getSSLParameters();
        if (!behaviour.serverName().value()) {
            parameters.setServerNames(List.of());
        }
        parameters.setApplicationProtocols(behaviour.alpn().value().toArray(String[]::new));
        handler.engine().setSSLParameters(parameters);
        // The device's clock limits the handshake, not wall time.
        handler.setHandshakeTimeoutMillis(0);
        return handler;
    }

    private SslContext context(WireTarget target) throws SSLException {
        Kind kind = new Kind(
                target.task().network().trust(), target.wire().tls().protocols().value());
        SslContext known = contexts.get(kind);
        if (known != null) {
            return known;
        }
        SslContext context = SslContextBuilder.forClient()
                .sslProvider(SslProvider.JDK)
                .trustManager(kind.trust().trustManagers())
                .protocols(kind.protocols())
                .endpointIdentificationAlgorithm("HTTPS")
                .build();
        contexts.put(kind, context);
        return context;
    }
}
