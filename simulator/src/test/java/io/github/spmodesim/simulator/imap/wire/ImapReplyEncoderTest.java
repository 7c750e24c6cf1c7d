package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mime.Octets;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImapReplyEncoderTest {
    private final EmbeddedChannel channel = new EmbeddedChannel(new ImapReplyEncoder());

    @AfterEach
    void nothingIsLeft() {
        channel.checkException();
        assertThat(channel.finish()).isFalse();
    }

    @Test
    void writesEachKindOfReply() {
        assertThat(written(ImapReply.Untagged.of("3 EXISTS"))).isEqualTo("* 3 EXISTS\r\n");
        assertThat(written(new ImapReply.Continuation("."))).isEqualTo("+ .\r\n");
        assertThat(written(new ImapReply.Continuation(""))).isEqualTo("+ \r\n");
        assertThat(written(new ImapReply.Tagged("a1", Status.NO, "", "authenticate failed")))
                .isEqualTo("a1 NO authenticate failed\r\n");
        assertThat(written(new ImapReply.Tagged("a1", Status.OK, "READ-ONLY", ".")))
                .isEqualTo("a1 OK [READ-ONLY] .\r\n");
        assertThat(written(ImapReply.status(Status.BYE, "", "."))).isEqualTo("* BYE .\r\n");
    }

    @Test
    void aSmallLiteralStandsInItsPlace() {
        ReplyLine line = new ReplyLineWriter()
                .raw("* 1 FETCH (BODY[] ")
                .literal(Octets.ofLatin1("a\r\n\u00e9"))
                .separate()
                .raw("UID 7)")
                .line();

        assertThat(written(new ImapReply.Untagged(line))).isEqualTo("* 1 FETCH (BODY[] {4}\r\na\r\n\u00e9 UID 7)\r\n");
    }

    @Test
    void aLargeLiteralIsNotCopied() {
        byte[] message = new byte[9_000];
        Arrays.fill(message, (byte) 'x');
        ReplyLine line = new ReplyLineWriter()
                .raw("* 1 FETCH (BODY[] ")
                .literal(Octets.of(message, 1_000, 5_000))
                .raw(")")
                .line();
        channel.writeOutbound(new ImapReply.Untagged(line));

        ByteBuf head = channel.readOutbound();
        ByteBuf body = channel.readOutbound();
        ByteBuf tail = channel.readOutbound();
        assertThat(head.toString(StandardCharsets.US_ASCII)).isEqualTo("* 1 FETCH (BODY[] {5000}\r\n");
        assertThat(body.readableBytes()).isEqualTo(5_000);
        assertThat(body.array()).isSameAs(message);
        assertThat(tail.toString(StandardCharsets.US_ASCII)).isEqualTo(")\r\n");
        head.release();
        body.release();
        tail.release();
    }

    @Test
    void shortRepliesShareABufferUpToTheFlush() {
        channel.write(ImapReply.Untagged.of("1 EXISTS"));
        channel.write(ImapReply.Untagged.of("0 RECENT"));
        assertThat(channel.<Object>readOutbound()).isNull();

        channel.flush();

        ByteBuf both = channel.readOutbound();
        assertThat(both.toString(StandardCharsets.US_ASCII)).isEqualTo("* 1 EXISTS\r\n* 0 RECENT\r\n");
        assertThat(channel.<Object>readOutbound()).isNull();
        both.release();
    }

    @Test
    void whatIsNoReplyKeepsItsPlace() {
        channel.write(ImapReply.Untagged.of("1 EXISTS"));
        channel.write("mark");
        channel.writeOutbound(ImapReply.Untagged.of("2 EXISTS"));

        ByteBuf before = channel.readOutbound();
        assertThat(before.toString(StandardCharsets.US_ASCII)).isEqualTo("* 1 EXISTS\r\n");
        assertThat(channel.<Object>readOutbound()).isEqualTo("mark");
        ByteBuf behind = channel.readOutbound();
        assertThat(behind.toString(StandardCharsets.US_ASCII)).isEqualTo("* 2 EXISTS\r\n");
        before.release();
        behind.release();
    }

    @Test
    void tellsWhoWaitsForAReplyWhenItsOctetsAreOut() {
        ChannelFuture written = channel.write(ImapReply.status(Status.BYE, "", "."));
        assertThat(written.isDone()).isFalse();

        channel.flush();

        assertThat(written.isSuccess()).isTrue();
        channel.<ByteBuf>readOutbound().release();
    }

    @Test
    void keepsNothingWhereTheChannelClosesBeforeTheFlush() {
        ChannelFuture written = channel.write(ImapReply.Untagged.of("1 EXISTS"));

        channel.close();

        assertThat(written.cause()).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void aStringIsQuotedWhereThatIsPossible() {
        assertThat(written(string("a\"b\\c\td"))).isEqualTo("* \"a\\\"b\\\\c\td\"\r\n");
        assertThat(written(string("\u00e9"))).isEqualTo("* {1}\r\n\u00e9\r\n");
        assertThat(written(string("a\r\nb"))).isEqualTo("* {4}\r\na\r\nb\r\n");
        assertThat(written(string("x".repeat(1025)))).startsWith("* {1025}\r\n");
    }

    @Test
    void aTranscriptShowsTheSizeOfALiteralAlone() {
        ReplyLine line = new ReplyLineWriter()
                .raw("* 1 FETCH (BODY[] ")
                .literal(Octets.ofLatin1("private"))
                .raw(")")
                .line();

        assertThat(line.forTranscript()).isEqualTo("* 1 FETCH (BODY[] {7} (7 octets))");
    }

    private static ImapReply string(String octets) {
        return new ImapReply.Untagged(
                new ReplyLineWriter().raw("* ").string(octets).line());
    }

    private String written(ImapReply reply) {
        channel.writeOutbound(reply);
        StringBuilder all = new StringBuilder();
        for (ByteBuf buffer = channel.readOutbound(); buffer != null; buffer = channel.readOutbound()) {
            all.append(buffer.toString(StandardCharsets.ISO_8859_1));
            buffer.release();
        }
        return all.toString();
    }
}
