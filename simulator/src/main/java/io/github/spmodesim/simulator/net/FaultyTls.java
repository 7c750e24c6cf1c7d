package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.CertificateKind;
import io.github.spmodesim.simulator.fault.TlsAlert;
import io.github.spmodesim.simulator.fault.TlsTarget;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.ssl.SslContext;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.nio.channels.ClosedChannelException;

/** What a fault has made of one connection's TLS. */
final class FaultyTls implements TlsTarget {
    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;
    private static final int TLS_10 = 0x0301;
    private static final int TLS_12 = 0x0303;
    private static final int FATAL = 2;
    private static final int SERVER_HELLO = 2;
    private static final int RANDOM_OCTETS = 32;
    private static final int RSA_AES_128_CBC_SHA = 0x002F;
    // Every client offers it whose TLS 1.2 is of today.
    private static final int ECDHE_ECDSA_AES_128_GCM_SHA256 = 0xC02B;

    private static final byte[] NO_EXTENSIONS = {};
    // Their length, the extension's number and length, and an empty list (RFC 5746 section 3.2).
    private static final byte[] RENEGOTIATION_INFO = {0, 5, (byte) 0xFF, 1, 0, 1, 0};

    private final ChannelHandlerContext ctx;
    private final MailTls tls;
    private final Promise<SslContext> context;

    FaultyTls(ChannelHandlerContext ctx, MailTls tls) {
        this.ctx = ctx;
        this.tls = tls;
        this.context = ctx.executor().newPromise();
        // Netty keeps the ClientHello until it is known how TLS goes on.
        ctx.channel().closeFuture().addListener(closed -> context.tryFailure(new ClosedChannelException()));
    }

    /** What TLS goes on with; failed at the connection's end where it does not go on. */
    Future<SslContext> context() {
        return context;
    }

    @Override
    public void stall() {
        // The context never comes: there is nothing to do.
    }

    @Override
    public void refuse(TlsAlert alert) {
        ByteBuf octets = ctx.alloc().buffer();
        octets.writeByte(ALERT)
                .writeShort(TLS_12)
                .writeShort(2)
                .writeByte(FATAL)
                .writeByte(alert.code());
        ctx.writeAndFlush(octets).addListener(ChannelFutureListener.CLOSE);
    }

    // With RFC 5746's word on renegotiation, so that nothing but the version is refused.
    @Override
    public void answerInTls10() {
        ctx.writeAndFlush(serverHello(TLS_10, RSA_AES_128_CBC_SHA, RENEGOTIATION_INFO));
    }

    // Nothing comes behind it: a client that does not mind gets no further.
    @Override
    public void answerWithoutRenegotiationInfo() {
        ctx.writeAndFlush(serverHello(TLS_12, ECDHE_ECDSA_AES_128_GCM_SHA256, NO_EXTENSIONS));
    }

    // RFC 5246 section 7.4.1.3: the least that is a ServerHello.
    private ByteBuf serverHello(int version, int cipher, byte[] extensions) {
        int body = 2 + RANDOM_OCTETS + 1 + 2 + 1 + extensions.length;
        ByteBuf octets = ctx.alloc().buffer();
        octets.writeByte(HANDSHAKE).writeShort(version).writeShort(4 + body);
        octets.writeByte(SERVER_HELLO).writeMedium(body).writeShort(version);
        octets.writeZero(RANDOM_OCTETS).writeByte(0).writeShort(cipher).writeByte(0);
        return octets.writeBytes(extensions);
    }

    @Override
    public void show(CertificateKind kind) {
        tls.showing(kind).whenComplete((made, failure) -> {
            if (failure == null) {
                context.trySuccess(made);
            } else {
                context.tryFailure(failure);
            }
        });
    }
}
