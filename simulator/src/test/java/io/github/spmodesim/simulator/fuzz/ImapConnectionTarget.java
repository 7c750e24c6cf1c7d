package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.net.CountedWire;
import io.github.spmodesim.simulator.net.ImapPipeline;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.testkit.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What a client sends over IMAP, behind two octets: the dialect ({@code d} docomo, {@code m} modern), and where the connection
 * stands ({@code 0} greeted, {@code 1} logged in, {@code 2} INBOX open). Nothing breaks or leaks, and the replies do not depend
 * on how the octets arrive.
 */
final class ImapConnectionTarget implements FuzzTarget {
    private static final int HEAD = 2;

    private final Dialect docomo = Dialects.named("docomo").bind();
    private final Dialect modern = Dialects.named("modern").bind();
    private final List<byte[]> messages = OpenInbox.MESSAGES.stream()
            .map(file -> Resources.octets("mime/" + file))
            .toList();

    @Override
    public void run(byte[] input) {
        if (input.length >= HEAD) {
            byte[] sent = Arrays.copyOfRange(input, HEAD, input.length);
            Dialect dialect = input[0] % 2 == 0 ? docomo : modern;
            int stage = (input[1] & 0xFF) % 3;
            assertThat(replies(dialect, stage, Cuts.random(sent)))
                    .as("replies to octets in pieces")
                    .isEqualTo(replies(dialect, stage, Cuts.none(sent)));
        }
    }

    /** What the server says to pieces of octets. */
    String replies(Dialect dialect, int stage, List<byte[]> pieces) {
        ImapBench bench = new ImapBench(dialect);
        messages.forEach(bench::deliver);
        CountedWire wire = new CountedWire(new ImapPipeline(bench.service()), "imap", "imap.spmode.ne.jp");
        if (stage > 0) {
            send(wire, "0 LOGIN taro-d \"" + bench.taro().imapPassword().value() + "\"\r\n");
        }
        if (stage > 1) {
            send(wire, "1 SELECT INBOX\r\n");
        }
        pieces.forEach(wire::send);
        String said = wire.said();
        wire.close();
        return said;
    }

    private static void send(CountedWire wire, String line) {
        wire.send(line.getBytes(StandardCharsets.ISO_8859_1));
    }
}
