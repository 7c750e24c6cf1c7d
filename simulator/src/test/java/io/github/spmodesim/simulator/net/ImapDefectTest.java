package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ReplyLine;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A defect of the simulator is never a silent gap in a conversation: the connection ends, and log and transcript say why. */
class ImapDefectTest {
    private static final String BYE = "* BYE simulator failed, see its log";

    private final Logger log = (Logger) LoggerFactory.getLogger(TurnHandler.class);

    @BeforeEach
    void expectErrors() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void showErrorsAgain() {
        log.setLevel(null);
    }

    @Test
    void anErrorWhileAReplyIsMadeEndsTheConnection() {
        try (ImapWire wire = wire(() -> {
            throw new StackOverflowError("on purpose");
        })) {
            send(wire, "a1 FAIL", "a2 NOOP");

            assertThat(wire.replies()).containsExactly("* OK .", "* 1", BYE);
            assertThat(wire.isOpen()).isFalse();
            assertThat(TranscriptPrinter.print(wire.transcript().entries()))
                    .contains("simulator failed: java.lang.StackOverflowError: on purpose");
        }
    }

    @Test
    void aReplyThatCannotBeWrittenIsNotFollowedByAnOk() {
        // One text too few for its literals.
        ReplyLine broken = new ReplyLine(List.of(), List.of());
        try (ImapWire wire = wire(() -> new ImapReply.Untagged(broken))) {
            send(wire, "a1 FAIL", "a2 NOOP");

            assertThat(wire.replies()).containsExactly("* OK .", "* 1", BYE);
            assertThat(wire.isOpen()).isFalse();
        }
    }

    @Test
    void nothingRunsBehindAFailureWhoseByeIsNotYetSent() {
        try (ImapWire wire = wire(() -> {
            throw new IllegalStateException("on purpose");
        })) {
            wire.replies();
            HeldBye held = new HeldBye();
            wire.channel().pipeline().addFirst(held);
            send(wire, "a1 FAIL", "a2 NOOP");
            wire.clientReads(false);
            wire.clientReads(true);

            assertThat(wire.transcript().entries())
                    .noneMatch(entry -> entry.text().startsWith("a2"));
        }
    }

    private static ImapWire wire(Supplier<ImapReply> second) {
        return new ImapWire(new ImapBench().service(new FailingCommand(second)), "imap.spmode.ne.jp");
    }

    private static void send(ImapWire wire, String... lines) {
        wire.send((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Makes one good reply and then the given one. */
    private record FailingCommand(Supplier<ImapReply> second) implements ImapCommand {
        @Override
        public String name() {
            return "FAIL";
        }

        @Override
        public ImapState.Required requires() {
            return ImapState.Required.ANY;
        }

        @Override
        public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) {
            Stream<Supplier<ImapReply>> replies = Stream.of(() -> ImapReply.Untagged.of("1"), second);
            return ImapOutcome.now(
                    new ImapOutcome.Completed(replies.map(Supplier::get).iterator(), ""));
        }
    }

    /** Never lets anything out, so that the connection stays open. */
    private static final class HeldBye extends ChannelOutboundHandlerAdapter {
        @Override
        public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
            ReferenceCountUtil.release(message);
        }
    }
}
