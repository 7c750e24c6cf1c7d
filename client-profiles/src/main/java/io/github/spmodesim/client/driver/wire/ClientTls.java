package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.profile.TlsBehaviour;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;

/** The client's end of TLS: asks for the host name as typed and checks it, wherever the connection really leads. */
final class ClientTls {
    private ClientTls() {}

    static SslHandler handler(WireTarget target, ByteBufAllocator allocator) throws SSLException {
        TlsBehaviour behaviour = target.wire().tls();
        SslContext context = SslContextBuilder.forClient()
                .sslProvider(SslProvider.JDK)
                .trustManager(target.task().network().trust().trustManagers())
                .protocols(behaviour.protocols().value())
                .endpointIdentificationAlgorithm("HTTPS")
                .build();
        SslHandler handler = context.newHandler(
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
}
