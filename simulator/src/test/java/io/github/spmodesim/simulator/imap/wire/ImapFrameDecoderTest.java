package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.wire.FramePart;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames out of octets; every bound holds, and the turn is waited for. */
class ImapFrameDecoderTest {
    private static final WireLimits LIMITS = new WireLimits(64, 100, 2, UnaskedLiterals.ALL);

    private final ImapFrameDecoder decoder = new ImapFrameDecoder(LIMITS, "go on");
    private final EmbeddedChannel channel = new EmbeddedChannel(decoder);

    @AfterEach
    void nothingIsLeft() {
        channel.checkException();
        assertThat(channel.finish()).as("something is left unread").isFalse();
    }

    @Test
    void waitsForTheWholeLine() {
        send("a1 LOG");
        assertThat(frame()).isNull();

        send("IN taro x\r\n");
        assertThat(frame()).isEqualTo(request("a1", "LOGIN", " taro x"));
    }

    @Test
    void aLineFeedAloneEndsALineToo() {
        send("a1 noop\n");

        assertThat(frame()).isEqualTo(request("a1", "NOOP", ""));
    }

    @Test
    void handsOutOneFrameATurn() throws Exception {
        send("a1 NOOP\r\na2 NOOP\r\n");
        assertThat(frame()).isEqualTo(request("a1", "NOOP", ""));
        assertThat(frame()).isNull();

        decoder.nextTurn();
        assertThat(frame()).isEqualTo(request("a2", "NOOP", ""));
    }

    @Test
    void asksForALiteralOnlyInItsTurn() throws Exception {
        send("a1 NOOP\r\na2 APPEND x {3}\r\n");
        frame();
        assertThat(asked()).isFalse();

        decoder.nextTurn();
        assertThat(asked()).isTrue();
        send("abc\r\n");
        assertThat(frame()).isEqualTo(told(request("a2", "APPEND", " x {3}\r\n", "abc")));
    }

    @Test
    void tellsWhatCameBeforeItAsksForALiteral() throws Exception {
        List<Object> told = new ArrayList<>();
        channel.pipeline().addLast(new ChannelInboundHandlerAdapter() {
            @Override
            public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
                told.add(event);
                assertThat(channel.<Object>readOutbound()).as("asked already").isNull();
            }
        });
        send("a1 LOGIN {6}\r\n");
        assertThat(told).containsExactly(new FramePart("a1 LOGIN {6}"));
        assertThat(asked()).isTrue();
        send("taro-d {10}\r\n");
        assertThat(told).endsWith(new FramePart("(literal) ********"));
        assertThat(asked()).isTrue();

        send("Ab3%efGh9!\r\n");
        assertThat(frame())
                .isInstanceOfSatisfying(
                        ImapRequest.class,
                        request -> assertThat(request.masked()).isEqualTo("(literal)"));
    }

    @Test
    void doesNotAskForAnUnsynchronisedLiteral() {
        send("a1 LOGIN {4+}\r\ntaro {3+}\r\na\r\n\r\n");

        assertThat(asked()).isFalse();
        assertThat(frame()).isEqualTo(request("a1", "LOGIN", " {4+}\r\n {3+}\r\n", "taro", "a\r\n"));
    }

    @Test
    void anEmptyLiteralIsOneLiteral() {
        send("a1 LOGIN {0+}\r\n {2+}\r\npw\r\n");

        assertThat(frame()).isEqualTo(request("a1", "LOGIN", " {0+}\r\n {2+}\r\n", "", "pw"));
    }

    @Test
    void anUnsynchronisedLiteralIsRefusedWhereLiteralPlusIsNotAnnounced() {
        decoder.limits(new WireLimits(64, 100, 2, UnaskedLiterals.NONE));
        send("a1 LOGIN {4+}\r\ntaro pw\r\n");

        assertThat(frame()).isEqualTo(bad("a1", "literal: expected {4}, LITERAL+ is not announced"));
    }

    @Test
    void underLiteralMinus4096OctetsMayComeUnaskedAndNotOneMore() throws Exception {
        decoder.limits(new WireLimits(64, 10_000, 2, UnaskedLiterals.SMALL));
        send("a1 APPEND x {4096+}\r\n" + "y".repeat(4096) + "\r\n");
        assertThat(frame()).isInstanceOf(ImapRequest.class);

        decoder.nextTurn();
        send("a2 APPEND x {4097+}\r\n" + "y".repeat(4097) + "\r\n");
        assertThat(frame())
                .isEqualTo(new ImapMalformed(
                        "a2",
                        ImapMalformed.Kind.BAD_SIZE,
                        "literal: expected {4097}, LITERAL- allows 4096 octets that are not asked for"));

        decoder.nextTurn();
        send("a3 APPEND x {4097}\r\n");
        assertThat(asked()).isTrue();
        send("y".repeat(4097) + "\r\n");
        assertThat(frame()).isInstanceOf(ImapRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{101}", "{4294967295}", "{99999999999999999999}"})
    void aLiteralBeyondTheBoundIsAnsweredBeforeItComes(String announcement) {
        send("a1 APPEND x " + announcement + "\r\n");

        assertThat(asked()).isFalse();
        assertThat(frame()).isInstanceOfSatisfying(ImapMalformed.class, malformed -> {
            assertThat(malformed.tag()).isEqualTo("a1");
            assertThat(malformed.kind()).isEqualTo(ImapMalformed.Kind.TOO_BIG);
            assertThat(malformed.problem()).startsWith("literal: expected at most 100 octets, got ");
        });
    }

    @Test
    void anUnsynchronisedLiteralBeyondTheBoundIsCountedAndThrownAway() throws Exception {
        send("a1 APPEND x {5000+}\r\n");
        for (int i = 0; i < 50; i++) {
            send("a2 NOOP\r\n".repeat(20).substring(0, 100));
            assertThat(frame()).isNull();
        }
        send("\r\na3 NOOP\r\n");

        assertThat(frame())
                .isInstanceOfSatisfying(
                        ImapMalformed.class,
                        malformed -> assertThat(malformed.kind()).isEqualTo(ImapMalformed.Kind.TOO_BIG));
        decoder.nextTurn();
        assertThat(frame()).isEqualTo(request("a3", "NOOP", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{2147483648+}", "{4294967296+}", "{99999999999999999999+}"})
    void anUnsynchronisedLiteralBeyondAllMeasureIsTheEnd(String announcement) {
        send("a1 APPEND x " + announcement + "\r\na2 NOOP\r\n");

        assertThat(frame())
                .isEqualTo(new ImapMalformed(
                        "*",
                        ImapMalformed.Kind.FATAL,
                        "literal: expected at most 2147483647 octets that are not asked for, got more"));
    }

    @Test
    void zerosBeforeTheLengthOfALiteralDoNotCount() {
        send("a1 LOGIN {00000000000000000004+}\r\ntaro {3+}\r\nabc\r\n");

        assertThat(frame()).isEqualTo(request("a1", "LOGIN", " {00000000000000000004+}\r\n {3+}\r\n", "taro", "abc"));
    }

    @Test
    void literalsThatAreTooManyOctetsTogetherAreRefused() {
        send("a1 LOGIN {60+}\r\n" + "a".repeat(60) + " {41}\r\n");

        assertThat(frame())
                .isInstanceOfSatisfying(
                        ImapMalformed.class,
                        malformed -> assertThat(malformed.problem())
                                .isEqualTo("literals: expected at most 100 octets together, got 101"));
    }

    @Test
    void moreLiteralsThanTheBoundAreRefused() {
        send("a1 LOGIN {1+}\r\na {1+}\r\nb {1+}\r\nc\r\n");

        assertThat(frame()).isEqualTo(bad("a1", "command: expected at most 2 literals"));
    }

    @Test
    void theBoundOfALineHoldsOverAllLinesOfACommand() {
        send("a1 LOGIN {1+}\r\na " + "x".repeat(60) + "\r\n");

        assertThat(frame()).isEqualTo(bad("a1", "command: expected at most 64 octets"));
    }

    @Test
    void aLineOfExactlyTheBoundPasses() {
        String line = "a1 NOOP " + "x".repeat(55);
        send(line + "\n");

        assertThat(frame()).isEqualTo(request("a1", "NOOP", line.substring(7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void aLongerLineIsTheEndHoweverItArrives(int pieceOctets) {
        String all = "a1 NOOP " + "x".repeat(57) + "\r\n";
        for (int from = 0; from < all.length(); from += pieceOctets) {
            send(all.substring(from, Math.min(all.length(), from + pieceOctets)));
        }

        assertThat(frame())
                .isEqualTo(new ImapMalformed(
                        "*", ImapMalformed.Kind.FATAL, "line: expected its end within 64 octets, got more"));
    }

    @Test
    void aContinuationIsReadAsALineWhateverItLooksLike() throws Exception {
        decoder.expectLine(true);
        send("a1 LOGIN {3}\r\n");
        assertThat(frame()).isEqualTo(new ImapLine("a1 LOGIN {3}", true));

        decoder.expectCommand();
        decoder.nextTurn();
        send("a2 NOOP\r\n");
        assertThat(frame()).isEqualTo(request("a2", "NOOP", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a1", " NOOP", "+ NOOP", "* NOOP", "a\"1 NOOP", "a+ NOOP", "\u00e9 NOOP"})
    void whatHasNoTagIsAnsweredWithoutOne(String line) {
        send(line + "\r\n");

        assertThat(frame()).isEqualTo(bad("*", "command: expected a tag and a space first"));
    }

    @Test
    void anAnnouncementAloneCostsNoMemory() {
        ImapRequestAssembly assembly = new ImapRequestAssembly(new WireLimits(64, 100_000_000, 2, UnaskedLiterals.ALL));
        long before = allocatedOctets();
        assembly.beginLiteral(100_000_000);

        assertThat(allocatedOctets() - before).isLessThan(1_000_000);
    }

    private static long allocatedOctets() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private void send(String octets) {
        channel.writeInbound(Unpooled.copiedBuffer(octets, StandardCharsets.ISO_8859_1));
    }

    private @Nullable Object frame() {
        return channel.readInbound();
    }

    private boolean asked() {
        Object reply = channel.readOutbound();
        return new ImapReply.Continuation("go on").equals(reply);
    }

    private static ImapRequest request(String tag, String name, String text, String... literals) {
        List<Octets> octets = Stream.of(literals).map(Octets::ofLatin1).toList();
        return new ImapRequest(tag, name, new ImapArguments(text, octets));
    }

    private static ImapRequest told(ImapRequest whole) {
        int toldUpTo = whole.arguments().text().length();
        return new ImapRequest(whole.tag(), whole.name(), whole.arguments(), toldUpTo);
    }

    private static ImapMalformed bad(String tag, String problem) {
        return new ImapMalformed(tag, ImapMalformed.Kind.BAD, problem);
    }
}
