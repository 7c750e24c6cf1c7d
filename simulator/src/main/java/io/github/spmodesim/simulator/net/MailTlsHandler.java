package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.fault.FaultPoint;
import io.github.spmodesim.simulator.fault.MatchField;
import io.github.spmodesim.simulator.fault.TlsFault;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.ssl.SniHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.concurrent.Future;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a ClientHello before anything is answered, so that plain text gets nothing but a closed connection; how long all
 * of TLS may take is the {@link TimeOutHandler}'s business. What goes wrong in TLS goes wrong here.
 */
final class MailTlsHandler extends SniHandler {
    private static final int LONGEST_CLIENT_HELLO_OCTETS = 64 * 1024;
    private static final long NO_LIMIT = 0;
    // The whole simulator has to stop within two seconds, with clients that read nothing too.
    private static final long CLOSE_NOTIFY_MILLIS = 1_000;

    private final MailTls tls;
    private final ConnectionFaults faults;

    MailTlsHandler(MailTls tls, ConnectionFaults faults) {
        super((name, promise) -> promise.setSuccess(tls.context()), LONGEST_CLIENT_HELLO_OCTETS, NO_LIMIT);
        this.tls = tls;
        this.faults = faults;
    }

    @Override
    protected Future<SslContext> lookup(ChannelHandlerContext ctx, @Nullable ByteBuf clientHello) throws Exception {
        if (clientHello != null && !faults.isQuiet()) {
            faults.fingerprint(ClientFingerprint.of(clientHello));
        }
        return super.lookup(ctx, clientHello);
    }

    @Override
    protected Future<SslContext> lookup(ChannelHandlerContext ctx, @Nullable String serverName) throws Exception {
        if (faults.isQuiet()) {
            return super.lookup(ctx, serverName);
        }
        if (serverName != null) {
            faults.known().learn(MatchField.SERVER_NAME, serverName);
        }
        Optional<FaultPlan.Strike<TlsFault>> strike = faults.draw(FaultPoint.TLS, TlsFault.class);
        if (strike.isEmpty()) {
            return super.lookup(ctx, serverName);
        }
        FaultyTls faulty = new FaultyTls(ctx, tls);
        strike.get().fault().strike(faulty);
        return faulty.context();
    }

    @Override
    protected SslHandler newSslHandler(SslContext context, ByteBufAllocator allocator) {
        SslHandler handler = super.newSslHandler(context, allocator);
        handler.setHandshakeTimeoutMillis(NO_LIMIT);
        handler.setCloseNotifyFlushTimeoutMillis(CLOSE_NOTIFY_MILLIS);
        return handler;
    }
}
