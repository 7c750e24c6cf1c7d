package io.github.spmodesim.simulator.bench.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One SMTP connection behind its greeting; a command is sent when the reply to the one before is there, for docomo does not
 * announce PIPELINING. What depends on a stage runs on the connection's event loop.
 */
public final class SmtpConnection {
    private final Channel channel;
    private final SmtpReplyHandler replies;

    SmtpConnection(Channel channel, SmtpReplyHandler replies) {
        this.channel = channel;
        this.replies = replies;
    }

    /**
     * Sends a command, its line end left out.
     *
     * @param code what the reply has to begin with
     * @return fails with {@link RefusedException} where it begins with another
     */
    public CompletionStage<SmtpConnection> say(String command, String code) {
        return send(Unpooled.copiedBuffer(command + "\r\n", StandardCharsets.US_ASCII), command, code);
    }

    /** Sends a message from one address to another; {@code text} is dot-stuffed and ends with its final dot. */
    public CompletionStage<SmtpConnection> submit(String from, String to, byte[] text) {
        return say("MAIL FROM:<" + from + ">", "250")
                .thenCompose(sender -> say("RCPT TO:<" + to + ">", "250"))
                .thenCompose(recipient -> say("DATA", "354"))
                .thenCompose(goOn -> send(Unpooled.wrappedBuffer(text), "the message", "250"));
    }

    private CompletionStage<SmtpConnection> send(ByteBuf octets, String what, String code) {
        CompletableFuture<String> reply = new CompletableFuture<>();
        channel.eventLoop().execute(() -> {
            replies.expect(reply);
            channel.writeAndFlush(octets).addListener(written -> {
                if (!written.isSuccess()) {
                    replies.fail(written.cause());
                }
            });
        });
        return reply.thenApply(line -> {
            if (!line.startsWith(code)) {
                throw new RefusedException(what, line);
            }
            return this;
        });
    }

    /** Closes without a farewell. */
    public void drop() {
        channel.close();
    }
}
