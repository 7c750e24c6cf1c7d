package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.wire.TurnDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Octets to {@link ImapFrame}s: whole commands with their literals, or single lines where a continuation is expected.
 *
 * <p>Asks for synchronising literals with {@code +} itself, within the bounds (RFC 3501 section 4.3); takes LITERAL+ as it
 * comes (RFC 7888). What is beyond a bound is counted and thrown away, never held.
 */
public final class ImapFrameDecoder extends TurnDecoder {
    private enum State {
        LINE,
        LITERAL,
        SKIP_LITERAL
    }

    private final String continuationText;
    private WireLimits limits;
    private boolean continuation;
    private boolean secretContinuation;

    private State state = State.LINE;
    private Optional<ImapRequestAssembly> begun = Optional.empty();
    private long skipRemaining;

    /**
     * A decoder that waits for the first command.
     *
     * @param limits bounds until {@link #limits(WireLimits)} sets others
     * @param continuationText what follows the {@code +} that asks for a literal
     */
    public ImapFrameDecoder(WireLimits limits, String continuationText) {
        this.limits = limits;
        this.continuationText = continuationText;
    }

    /** Sets other bounds from the next command on. */
    public void limits(WireLimits newLimits) {
        limits = newLimits;
    }

    /** Reads the next line as a command. */
    public void expectCommand() {
        continuation = false;
    }

    /**
     * Reads the next line as the answer to a continuation request.
     *
     * @param secret whether it is part of a log-in
     */
    public void expectLine(boolean secret) {
        continuation = true;
        secretContinuation = secret;
    }

    @Override
    protected void decodeFrame(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        while (in.isReadable() && out.isEmpty()) {
            boolean more = switch (state) {
                case LINE -> decodeLine(ctx, in, out);
                case LITERAL -> decodeLiteral(in);
                case SKIP_LITERAL -> skipLiteral(in);
            };
            if (!more) {
                return;
            }
        }
    }

    private boolean decodeLine(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        int length = in.bytesBefore((byte) '\n');
        if ((length < 0 ? in.readableBytes() : length) > limits.lineOctets()) {
            return giveUp(in, out, "line: expected its end within " + limits.lineOctets() + " octets, got more");
        }
        if (length < 0) {
            return false;
        }
        String line = readLine(in, length);
        LiteralAnnouncement announced = continuation ? LiteralAnnouncement.NONE : LiteralAnnouncement.endOf(line);
        if (announced.endless()) {
            return giveUp(
                    in,
                    out,
                    "literal: expected at most " + Integer.MAX_VALUE + " octets that are not asked for, got more");
        }
        if (continuation) {
            out.add(new ImapLine(line, secretContinuation));
        } else {
            takeLine(ctx, line, announced, out);
        }
        return true;
    }

    // Whether the line has its end or not, so that the answer does not depend on how the octets arrive.
    private static boolean giveUp(ByteBuf in, List<Object> out, String problem) {
        in.skipBytes(in.readableBytes());
        out.add(new ImapMalformed("*", ImapMalformed.Kind.FATAL, problem));
        return false;
    }

    private void takeLine(ChannelHandlerContext ctx, String line, LiteralAnnouncement announced, List<Object> out) {
        ImapRequestAssembly assembly = begun.orElseGet(() -> new ImapRequestAssembly(limits));
        assembly.addLine(line);
        // The client waits for the +, so nothing follows that would have to be thrown away.
        boolean lost = announced.synchronising() && assembly.refuses(announced);
        if (announced.absent() || lost) {
            begun = Optional.empty();
            out.add(assembly.finish());
        } else {
            begun = Optional.of(assembly);
            expectLiteral(ctx, announced, assembly);
        }
    }

    private void expectLiteral(ChannelHandlerContext ctx, LiteralAnnouncement announced, ImapRequestAssembly assembly) {
        if (assembly.refuses(announced)) {
            skipRemaining = announced.octets();
            state = State.SKIP_LITERAL;
        } else {
            // Within the limits, which are numbers of 31 bits.
            assembly.beginLiteral((int) announced.octets());
            state = State.LITERAL;
        }
        if (announced.synchronising()) {
            // Before the + is written, so that a transcript has the two in the order of the wire.
            ctx.fireUserEventTriggered(assembly.part());
            ctx.channel()
                    .writeAndFlush(new ImapReply.Continuation(continuationText))
                    .addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
        }
    }

    private boolean decodeLiteral(ByteBuf in) {
        if (begun.orElseThrow().fillLiteral(in)) {
            state = State.LINE;
        }
        return true;
    }

    private boolean skipLiteral(ByteBuf in) {
        int skipped = (int) Math.min(skipRemaining, in.readableBytes());
        in.skipBytes(skipped);
        skipRemaining -= skipped;
        if (skipRemaining == 0) {
            state = State.LINE;
        }
        return true;
    }

    private static String readLine(ByteBuf in, int length) {
        String line = in.readCharSequence(length, StandardCharsets.ISO_8859_1).toString();
        in.skipBytes(1);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
