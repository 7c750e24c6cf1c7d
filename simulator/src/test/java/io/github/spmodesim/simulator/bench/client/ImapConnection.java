package io.github.spmodesim.simulator.bench.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One connection behind its greeting. Commands may be sent before the replies to earlier ones are there.
 *
 * <p>May be used from any thread. What depends on a stage runs on the connection's event loop, so that a chain of commands
 * costs no change of threads.
 */
public final class ImapConnection implements AutoCloseable {
    private final Channel channel;
    private final ImapReplyHandler replies;

    ImapConnection(Channel channel, ImapReplyHandler replies) {
        this.channel = channel;
        this.replies = replies;
    }

    /** Sends a command, its tag and line end left out. */
    public CompletionStage<Reply> send(String command) {
        return send(Unpooled.copiedBuffer("t " + command + "\r\n", StandardCharsets.UTF_8));
    }

    /** Sends a command that ends with a literal (RFC 7888: no waiting). */
    public CompletionStage<Reply> send(String command, byte[] literal) {
        String announced = "t " + command + " {" + literal.length + "+}\r\n";
        return send(
                Unpooled.wrappedBuffer(announced.getBytes(StandardCharsets.UTF_8), literal, new byte[] {'\r', '\n'}));
    }

    private CompletionStage<Reply> send(ByteBuf octets) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        onLoop(() -> {
            replies.expect(reply);
            write(octets);
        });
        return reply;
    }

    /**
     * Sends IDLE.
     *
     * @param arrivals is told of every EXISTS from now on, on the event loop
     * @return completes when the server has said that it idles
     */
    public CompletionStage<Void> idle(Arrivals arrivals) {
        CompletableFuture<Void> idling = new CompletableFuture<>();
        onLoop(() -> {
            replies.expectIdling(idling, arrivals);
            write(Unpooled.copiedBuffer("t IDLE\r\n", StandardCharsets.US_ASCII));
        });
        return idling;
    }

    /** Is told of messages that arrive. */
    public interface Arrivals {
        /**
         * An EXISTS.
         *
         * @param messages its number
         * @param nanos when it was read
         */
        void exists(long messages, long nanos);
    }

    private void onLoop(Runnable step) {
        if (channel.eventLoop().inEventLoop()) {
            step.run();
        } else {
            channel.eventLoop().execute(step);
        }
    }

    private void write(ByteBuf octets) {
        channel.writeAndFlush(octets).addListener(written -> {
            if (!written.isSuccess()) {
                replies.fail(written.cause());
            }
        });
    }

    /** Closes without a farewell; what is still expected fails. */
    public void drop() {
        channel.close();
    }

    /** Says LOGOUT and closes when that is answered; IDLE is ended before. Does not wait. */
    @Override
    public void close() {
        onLoop(() -> {
            if (replies.isIdling()) {
                write(Unpooled.copiedBuffer("DONE\r\n", StandardCharsets.US_ASCII));
            }
            send("LOGOUT").whenComplete((reply, failed) -> channel.close());
        });
    }
}
