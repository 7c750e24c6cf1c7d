package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.smtp.SmtpAnswer;
import io.github.spmodesim.simulator.smtp.SmtpConversation;
import io.github.spmodesim.simulator.smtp.SmtpNext;
import io.github.spmodesim.simulator.smtp.SmtpService;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.wire.ChunkedText;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrame;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrameDecoder;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A client on one connection, from octets to reply lines, through the real decoder and conversation. */
public final class SmtpDialogue {
    private final List<String> notes = new ArrayList<>();
    private final SmtpConversation conversation;
    private final SmtpFrameDecoder decoder;
    private final EmbeddedChannel channel;

    /** Connects. */
    public SmtpDialogue(SmtpService service) {
        conversation = new SmtpConversation(
                new SmtpSession(service, new Connection(Access.by(AccessPath.WIFI), notes::add, Runnable::run)));
        decoder = new SmtpFrameDecoder(service.wireLimits());
        channel = new EmbeddedChannel(decoder);
    }

    /** Sends a line; the reply's lines, separated by LF. */
    public String says(String line) throws Exception {
        return sends(line + "\r\n");
    }

    /** Sends octets, one a character; all reply lines that follow, separated by LF. */
    public String sends(String octets) throws Exception {
        channel.writeInbound(Unpooled.copiedBuffer(octets, StandardCharsets.ISO_8859_1));
        List<String> replies = new ArrayList<>();
        for (SmtpFrame frame = channel.readInbound(); frame != null; frame = channel.readInbound()) {
            SmtpAnswer answer =
                    conversation.receive(frame).toCompletableFuture().join();
            answer.replies().stream().map(SmtpReply::onTheWire).forEach(replies::addAll);
            expect(answer.next());
        }
        return String.join("\n", replies);
    }

    private void expect(SmtpNext next) throws Exception {
        next.toldTo(new Expectation());
        if (next != SmtpNext.CLOSE) {
            decoder.nextTurn();
        }
    }

    private final class Expectation implements SmtpNext.Reader {
        @Override
        public void command() {
            decoder.expectCommand();
        }

        @Override
        public void secretLine() {
            decoder.expectLine();
        }

        @Override
        public void text() {
            decoder.expectData();
        }

        @Override
        public void chunk(long octets, Optional<ChunkedText> into) {
            decoder.expectChunk(octets, into);
        }

        @Override
        public void nothing() {
            channel.close();
        }
    }

    /** Greets and logs in. */
    public SmtpDialogue loggedInAs(Subscriber subscriber) throws Exception {
        says("EHLO phone.example");
        says("AUTH PLAIN "
                + plain(subscriber.imapId().value(), subscriber.imapPassword().value()));
        return this;
    }

    /** The connection breaks. */
    public void breaks() {
        channel.close();
        conversation.close();
    }

    /** Whether the server closed the connection. */
    public boolean closed() {
        return !channel.isActive();
    }

    /** Where the session stands. */
    public SmtpState state() {
        return conversation.session().state();
    }

    /** What the transcript says beside the wire. */
    public List<String> notes() {
        return notes;
    }

    /** A PLAIN response. */
    public static String plain(String user, String password) {
        return base64("\0" + user + "\0" + password);
    }

    /** A text in base64. */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
