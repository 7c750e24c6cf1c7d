package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind the OK of COMPRESS both sides speak raw DEFLATE (RFC 4978). */
class CompressionTest {
    private final ImapBench bench = new ImapBench(Dialects.named("modern").bind());
    private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    private final Inflater inflater = new Inflater(true);
    private final ImapWire wire = new ImapWire(bench, "");

    @AfterEach
    void end() {
        deflater.end();
        inflater.end();
    }

    @Test
    void theOkIsTheLastThatIsSaidInTheClear() throws DataFormatException {
        try (wire) {
            compress();
            wire.send(deflated("a3 NOOP\r\n"));

            assertThat(inflated()).isEqualTo("a3 OK completed\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100_000})
    void itDoesNotMatterHowTheOctetsArrive(int pieceOctets) throws DataFormatException {
        try (wire) {
            compress();
            byte[] all = deflated("a3 CREATE x\r\na4 STATUS x (MESSAGES)\r\na5 NOOP\r\n");
            for (int from = 0; from < all.length; from += pieceOctets) {
                wire.send(Arrays.copyOfRange(all, from, Math.min(all.length, from + pieceOctets)));
            }
            assertThat(inflated())
                    .containsSubsequence("a3 OK ", "* STATUS \"x\" (MESSAGES 0)\r\na4 OK ", "a5 OK completed\r\n");
        }
    }

    @Test
    void whatComesRightBehindTheCommandIsTakenAsCompressedToo() throws DataFormatException {
        try (wire) {
            logIn();
            byte[] command = "a2 COMPRESS DEFLATE\r\n".getBytes(StandardCharsets.US_ASCII);
            byte[] behind = deflated("a3 NOOP\r\n");
            byte[] both = Arrays.copyOf(command, command.length + behind.length);
            System.arraycopy(behind, 0, both, command.length, behind.length);
            wire.send(both);

            byte[] answer = octets();
            byte[] clear = "a2 OK completed\r\n".getBytes(StandardCharsets.US_ASCII);
            assertThat(answer).startsWith(clear);
            assertThat(inflated(Arrays.copyOfRange(answer, clear.length, answer.length)))
                    .isEqualTo("a3 OK completed\r\n");
        }
    }

    @Test
    void compressingTwiceIsRefused() throws DataFormatException {
        try (wire) {
            compress();
            wire.send(deflated("a3 COMPRESS DEFLATE\r\na4 NOOP\r\n"));

            assertThat(inflated()).isEqualTo("a3 NO [COMPRESSIONACTIVE] compressed already\r\na4 OK completed\r\n");
        }
    }

    @Test
    void manyRepliesAreFlushedOnceAndBecomeSmall() throws DataFormatException {
        try (wire) {
            for (int i = 0; i < 500; i++) {
                bench.deliver(("Subject: number " + i + "\r\n\r\nhello\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            compress();
            wire.send(deflated("a3 EXAMINE INBOX\r\na4 FETCH 1:* (FLAGS UID RFC822.SIZE)\r\n"));
            byte[] compressed = octets();
            String said = inflated(compressed);

            assertThat(said.lines().filter(line -> line.contains(" FETCH "))).hasSize(500);
            assertThat(compressed.length).isLessThan(said.length() / 5);
        }
    }

    @Test
    void aMessageThatCannotBeCompressedComesWhole() throws DataFormatException {
        byte[] message = new byte[1_000_000];
        new Random(1).nextBytes(message);
        bench.deliver(MailboxName.INBOX, message);
        try (wire) {
            compress();
            wire.send(deflated("a3 EXAMINE INBOX\r\na4 FETCH 1 BODY.PEEK[]\r\n"));
            String said = inflated();

            String text = new String(message, StandardCharsets.ISO_8859_1);
            assertThat(said.contains("* 1 FETCH (BODY[] {1000000}\r\n" + text + ")\r\na4 OK completed\r\n"))
                    .isTrue();
        }
    }

    @Test
    void whatAClientThatDoesNotReadStillHasToGetIsNotCompressedByAccident() throws DataFormatException {
        bench.deliver(MailboxName.INBOX, new byte[300_000]);
        try (wire) {
            logIn();
            wire.clientReads(false);
            wire.sendLine("a2 EXAMINE INBOX");
            wire.clientReads(true);
            wire.replies();
            wire.sendLine("a3 FETCH 1 BODY.PEEK[]");
            wire.clientReads(false);
            wire.sendLine("a4 COMPRESS DEFLATE");
            wire.clientReads(true);
            byte[] clear = octets();
            assertThat(new String(clear, StandardCharsets.ISO_8859_1))
                    .hasSizeGreaterThan(300_000)
                    .endsWith("a4 OK completed\r\n");

            wire.send(deflated("a5 NOOP\r\n"));
            assertThat(inflated()).isEqualTo("a5 OK completed\r\n");
        }
    }

    @Test
    void gigaoctetsInAFewOctetsMeetTheSameBounds() throws DataFormatException {
        try (wire) {
            compress();
            wire.send(bomb(50_000_000));

            assertThat(inflated()).isEqualTo("* BYE line: expected its end within 65536 octets, got more\r\n");
            assertThat(wire.isOpen()).isFalse();
        }
    }

    @Test
    void noMoreIsInflatedThanTheSessionTakes() throws DataFormatException {
        try (wire) {
            compress();
            wire.clientReads(false);
            wire.send(deflated("a3 NOOP\r\n".repeat(20_000)));
            assertThat(wire.channel().config().isAutoRead()).isFalse();
            // One and the same buffer holds hundreds of commands.
            long heard = wire.transcript().entries().stream()
                    .filter(entry -> entry.text().equals("a3 NOOP"))
                    .count();
            assertThat(heard).isLessThan(20);

            wire.clientReads(true);
            assertThat(inflated().lines()).hasSize(20_000);
        }
    }

    @Test
    void whatIsNotCompressedEndsTheConnection() throws DataFormatException {
        try (wire) {
            compress();
            wire.send("a3 NOOP\r\na4 NOOP\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(wire.isOpen()).isFalse();
            assertThat(TranscriptPrinter.print(wire.transcript().entries()))
                    .contains("# connection failed: java.io.IOException: broken compression: ")
                    .doesNotContain("simulator failed");
            wire.replies();
        }
    }

    @Test
    void octetsBehindTheEndOfTheStreamEndTheConnection() throws DataFormatException {
        try (wire) {
            compress();
            deflater.setInput("a3 NOOP\r\n".getBytes(StandardCharsets.US_ASCII));
            deflater.finish();
            byte[] last = new byte[100];
            int length = deflater.deflate(last);
            wire.send(Arrays.copyOf(last, length));
            assertThat(inflated()).isEqualTo("a3 OK completed\r\n");

            wire.send(new byte[] {0});
            assertThat(wire.isOpen()).isFalse();
        }
    }

    @Test
    void theTranscriptStaysReadable() throws DataFormatException {
        try (wire) {
            compress();
            wire.send(deflated("a3 CREATE x\r\na4 NOOP\r\n"));
            inflated();

            assertThat(TranscriptPrinter.print(wire.transcript().entries()))
                    .contains("S: a2 OK completed\n", "C: a3 CREATE x\n", "C: a4 NOOP\nimap-1 S: a4 OK completed\n");
        }
    }

    private void logIn() {
        wire.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
        wire.replies();
    }

    private void compress() {
        logIn();
        wire.sendLine("a2 COMPRESS DEFLATE");
        assertThat(wire.replies()).containsExactly("a2 OK completed");
    }

    private byte[] deflated(String text) {
        deflater.setInput(text.getBytes(StandardCharsets.US_ASCII));
        return deflatedSoFar();
    }

    private byte[] bomb(int octets) {
        deflater.setInput(new byte[octets]);
        return deflatedSoFar();
    }

    private byte[] deflatedSoFar() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        } while (length == buffer.length);
        return out.toByteArray();
    }

    private byte[] octets() {
        return wire.octets();
    }

    private String inflated() throws DataFormatException {
        return inflated(octets());
    }

    private String inflated(byte[] compressed) throws DataFormatException {
        inflater.setInput(compressed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int length;
        do {
            length = inflater.inflate(buffer);
            out.write(buffer, 0, length);
        } while (length > 0);
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
