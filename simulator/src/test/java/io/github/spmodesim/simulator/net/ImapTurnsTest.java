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
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import io.netty.channel.WriteBufferWaterMark;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** One command at a time, and no reply before it can be sent. */
class ImapTurnsTest {
    private final ImapBench bench = new ImapBench();
    private final HeldCommand held = new HeldCommand();

    @Test
    void theNextCommandWaitsUntilTheOneBeforeIsDone() {
        try (ImapWire wire = wire(held)) {
            send(wire, "a1 HOLD", "a2 HOLD", "a3 NOOP");

            assertThat(wire.replies()).containsExactly("* OK .");
            assertThat(held.runs).hasSize(1);

            held.complete(0);
            assertThat(wire.replies()).containsExactly("a1 OK .");
            assertThat(held.runs).hasSize(2);

            held.complete(1);
            assertThat(wire.replies()).containsExactly("a2 OK .", "a3 OK .");
        }
    }

    @Test
    void aCommandMayBeDoneOnAnyThread() throws InterruptedException {
        try (ImapWire wire = wire(held)) {
            send(wire, "a1 HOLD", "a2 NOOP");
            Thread other = new Thread(() -> held.complete(0));
            other.start();
            other.join();

            assertThat(wire.replies()).containsExactly("* OK .", "a1 OK .", "a2 OK .");
        }
    }

    @Test
    void aLiteralIsAskedForOnlyBehindTheReplyToTheCommandBefore() {
        try (ImapWire wire = wire(held)) {
            send(wire, "a1 HOLD", "a2 LOGIN {6}");
            assertThat(wire.replies()).containsExactly("* OK .");

            held.complete(0);
            assertThat(wire.replies()).containsExactly("a1 OK .", "+ .");
        }
    }

    @Test
    void aCommandThatFailsInsideEndsTheConnectionAndNothingBehindItRuns() {
        Logger loud = (Logger) LoggerFactory.getLogger(TurnHandler.class);
        loud.setLevel(Level.OFF);
        try (ImapWire wire = wire(held)) {
            send(wire, "a1 HOLD", "a2 HOLD");
            held.runs.get(0).completeExceptionally(new IllegalStateException("broken on purpose"));

            assertThat(wire.replies()).containsExactly("* OK .", "* BYE simulator failed, see its log");
            assertThat(wire.isOpen()).isFalse();
            assertThat(held.runs).hasSize(1);
        } finally {
            loud.setLevel(null);
        }
    }

    @Test
    void aFlushThatMakesRoomAtOnceDoesNotGiveTheTurnTwice() {
        try (ImapWire wire = wire(held)) {
            wire.channel().config().setWriteBufferWaterMark(new WriteBufferWaterMark(1, 2));
            send(wire, "a1 HOLD", "a2 HOLD", "a3 HOLD");
            held.runs.get(0).complete(ImapOutcome.ok(ImapReply.Untagged.of("1"), ImapReply.Untagged.of("2")));

            assertThat(wire.replies()).containsExactly("* OK .", "* 1", "* 2", "a1 OK .");
            assertThat(held.runs).hasSize(2);
        }
    }

    @Test
    void repliesAreMadeOnlyWhileTheClientReads() {
        AtomicInteger made = new AtomicInteger();
        try (ImapWire wire = wire(new CountingCommand(made, count -> {}))) {
            wire.clientReads(false);
            send(wire, "a1 COUNT");
            // An iterator has to make one to know that there is one.
            assertThat(made).hasValueLessThanOrEqualTo(1);

            wire.clientReads(true);
            assertThat(made).hasValue(CountingCommand.REPLIES);
            assertThat(wire.replies()).hasSize(1 + CountingCommand.REPLIES + 1).endsWith("a1 OK .");
        }
    }

    @Test
    void aClientThatStopsReadingInTheMiddleStopsTheMakingOfReplies() {
        AtomicInteger made = new AtomicInteger();
        List<ImapWire> wires = new ArrayList<>();
        IntConsumer stopAtThree = count -> {
            if (count == 3) {
                wires.get(0).channel().unsafe().outboundBuffer().setUserDefinedWritability(1, false);
            }
        };
        try (ImapWire wire = wire(new CountingCommand(made, stopAtThree))) {
            wires.add(wire);
            send(wire, "a1 COUNT", "a2 NOOP");
            assertThat(made).hasValueBetween(3, 4);
            assertThat(wire.replies()).containsExactly("* OK .", "* 1", "* 2", "* 3");

            wire.clientReads(true);
            assertThat(wire.replies()).endsWith("* 100", "a1 OK .", "a2 OK .");
        }
    }

    @Test
    void roomMadeWhileACommandRunsDoesNotGiveItsTurnAway() {
        try (ImapWire wire = wire(held)) {
            wire.clientReads(false);
            send(wire, "a1 HOLD", "a2 HOLD");
            wire.clientReads(true);
            assertThat(held.runs).hasSize(1);

            held.complete(0);
            held.complete(1);
            assertThat(wire.replies()).containsExactly("* OK .", "a1 OK .", "a2 OK .");
        }
    }

    @Test
    void aLongAnswerLetsTheOthersOfItsLoopHaveTheirTurn() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger madeWhenOthersCame = new AtomicInteger();
        try (ImapWire wire = wire(held)) {
            send(wire, "a1 HOLD");
            held.runs
                    .get(0)
                    .complete(new ImapOutcome.Completed(
                            IntStream.rangeClosed(1, 5_000)
                                    .mapToObj(number -> {
                                        if (made.incrementAndGet() == 1) {
                                            wire.channel()
                                                    .eventLoop()
                                                    .execute(() -> madeWhenOthersCame.set(made.get()));
                                        }
                                        return (ImapReply) ImapReply.Untagged.of(String.valueOf(number));
                                    })
                                    .iterator(),
                            ""));

            assertThat(wire.replies()).hasSize(5_002).endsWith("* 5000", "a1 OK .");
            assertThat(madeWhenOthersCame.get()).isBetween(1, 1_100);
        }
    }

    @Test
    void aLongAnswerDoesNotPushTheConversationOutOfTheTranscript() {
        try (ImapWire wire = wire(held)) {
            send(wire, "a1 HOLD", "a2 NOOP");
            held.runs
                    .get(0)
                    .complete(new ImapOutcome.Completed(
                            IntStream.rangeClosed(1, 5_000)
                                    .mapToObj(number -> (ImapReply) ImapReply.Untagged.of(String.valueOf(number)))
                                    .iterator(),
                            ""));
            assertThat(wire.replies()).hasSize(5_003);

            assertThat(TranscriptPrinter.print(wire.transcript().entries()))
                    .contains("S: * 200\nimap-1 # … (4800 more replies)\nimap-1 S: a1 OK .\nimap-1 C: a2 NOOP\n")
                    .doesNotContain("S: * 201\n");
        }
    }

    @Test
    void nothingRunsBehindAByeThatIsNotYetSent() {
        try (ImapWire wire = wire(held)) {
            wire.replies();
            wire.channel().pipeline().addFirst(new StuckSocket());
            wire.send("x".repeat(40961).getBytes(StandardCharsets.US_ASCII));
            send(wire, "a1 HOLD");

            assertThat(wire.isOpen()).isTrue();
            assertThat(held.runs).isEmpty();
        }
    }

    private ImapWire wire(ImapCommand command) {
        return new ImapWire(bench.service(command), "imap.spmode.ne.jp");
    }

    private static void send(ImapWire wire, String... lines) {
        wire.send((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Is done when the test says so. */
    private static final class HeldCommand implements ImapCommand {
        private final List<CompletableFuture<ImapOutcome>> runs = new ArrayList<>();

        void complete(int run) {
            runs.get(run).complete(ImapOutcome.ok());
        }

        @Override
        public String name() {
            return "HOLD";
        }

        @Override
        public ImapState.Required requires() {
            return ImapState.Required.ANY;
        }

        @Override
        public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
                throws ImapSyntaxException {
            arguments.end();
            CompletableFuture<ImapOutcome> run = new CompletableFuture<>();
            runs.add(run);
            return run;
        }
    }

    /** Counts the replies that it makes. */
    private record CountingCommand(AtomicInteger made, IntConsumer onEach) implements ImapCommand {
        static final int REPLIES = 100;

        @Override
        public String name() {
            return "COUNT";
        }

        @Override
        public ImapState.Required requires() {
            return ImapState.Required.ANY;
        }

        @Override
        public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) {
            return ImapOutcome.now(new ImapOutcome.Completed(
                    IntStream.rangeClosed(1, REPLIES).mapToObj(this::reply).iterator(), ""));
        }

        private ImapReply reply(int number) {
            onEach.accept(made.incrementAndGet());
            return ImapReply.Untagged.of(String.valueOf(number));
        }
    }
}
