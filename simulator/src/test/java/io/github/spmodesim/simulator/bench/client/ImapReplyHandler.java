package io.github.spmodesim.simulator.bench.client;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** Counts replies and hands them to who waits, in the order of the commands. For one connection's event loop. */
final class ImapReplyHandler extends ChannelInboundHandlerAdapter {
    private static final ImapConnection.Arrivals NOBODY = (messages, nanos) -> {};

    private final CompletableFuture<ImapConnection> greeted;
    private final ReplyScanner scanner = new ReplyScanner(this::reply);
    private final Deque<Expected> expected = new ArrayDeque<>();
    private CompletableFuture<Void> idling = CompletableFuture.completedFuture(null);
    private ImapConnection.Arrivals arrivals = NOBODY;
    private ImapConnection connection;
    private long fetches;
    private long found;
    private long octets;

    private record Expected(CompletableFuture<Reply> reply, long sentNanos) {}

    ImapReplyHandler(CompletableFuture<ImapConnection> greeted, io.netty.channel.Channel channel) {
        this.greeted = greeted;
        this.connection = new ImapConnection(channel, this);
    }

    void expect(CompletableFuture<Reply> reply) {
        expected.add(new Expected(reply, System.nanoTime()));
    }

    void expectIdling(CompletableFuture<Void> told, ImapConnection.Arrivals listener) {
        idling = told;
        arrivals = listener;
        expect(new CompletableFuture<>());
    }

    boolean isIdling() {
        return arrivals != NOBODY;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ByteBuf read = (ByteBuf) message;
        try {
            octets += read.readableBytes();
            scanner.read(read);
        } finally {
            ReferenceCountUtil.release(read);
        }
    }

    private void reply(ByteBuf line, int start, int end) {
        switch (line.getByte(start)) {
            case '*' -> untagged(line, start, end);
            case '+' -> idling.complete(null);
            default -> tagged(line.toString(start + 2, Math.max(0, end - start - 2), StandardCharsets.US_ASCII));
        }
    }

    private void untagged(ByteBuf line, int start, int end) {
        if (UntaggedReply.numbered(line, start, end, "FETCH")) {
            fetches++;
        } else if (UntaggedReply.numbered(line, start, end, "EXISTS")) {
            arrivals.exists(UntaggedReply.number(line, start, end), System.nanoTime());
        } else if (!greeted.isDone()) {
            greeted.complete(connection);
        } else {
            found += Math.max(0, UntaggedReply.found(line, start, end));
        }
    }

    private void tagged(String status) {
        Expected first = expected.remove();
        Reply reply = new Reply(status, fetches, found, octets, first.sentNanos(), System.nanoTime());
        fetches = 0;
        found = 0;
        octets = 0;
        first.reply().complete(reply);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        fail(new IOException("the server closed the connection"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        fail(cause);
        ctx.close();
    }

    void fail(Throwable cause) {
        greeted.completeExceptionally(cause);
        idling.completeExceptionally(cause);
        expected.forEach(waiting -> waiting.reply().completeExceptionally(cause));
        expected.clear();
    }
}
