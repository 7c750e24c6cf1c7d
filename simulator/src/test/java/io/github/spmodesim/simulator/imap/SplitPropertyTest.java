package io.github.spmodesim.simulator.imap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.net.ImapWire;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However the octets of a client are split, it gets the same replies: sense and nonsense alike. */
class SplitPropertyTest {
    private static final List<String> PIECES = List.of(
            "a SELECT INBOX\r\n",
            "b FETCH 1:* (FLAGS UID)\r\n",
            "c APPEND INBOX {5}\r\nhello\r\n",
            "d APPEND INBOX (\\Seen) {5+}\r\nhello\r\n",
            "e STORE 1 +FLAGS (\\Deleted $Later)\r\n",
            "f EXPUNGE\r\n",
            "g IDLE\r\nDONE\r\n",
            "h IDLE\r\nno\r\n",
            "i UID FETCH 1:* BODY.PEEK[]<1.3>\r\n",
            "j MOVE 1 Trash\r\n",
            "k LIST \"\" *\r\n",
            "l AUTHENTICATE PLAIN\r\n",
            "m STATUS {5}\r\nINBOX (MESSAGES)\r\n",
            "n STATUS \"INBOX",
            "\r\n",
            "\n",
            "\r",
            "{3+}\r\n",
            "{99999999999}\r\n",
            " (",
            "\"",
            "\u0000\u00ff",
            "* ",
            "o NOOP\r\n",
            "p APPEND INBOX ~{3+}\r\na\u0000b\r\n",
            "q APPEND INBOX CATENATE (URL /INBOX/;UID=1/;SECTION=HEADER TEXT {2}\r\nhi)\r\n",
            "r APPEND INBOX CATENATE (URL \"/\u00ff]\" TEXT ~{2+}\r\nhi)\r\n",
            "s FETCH 1 (BINARY[1] BINARY.SIZE[])\r\n",
            "t SORT RETURN (UPDATE) (SIZE) UTF-8 SEEN\r\n",
            "u CANCELUPDATE \"t\"\r\n");

    private final Dialect dialect = Dialects.named("modern").bind();

    @Property(tries = 100)
    void theSplitDoesNotMatter(@ForAll("programs") List<String> program, @ForAll("shares") List<Double> shares) {
        byte[] octets = String.join("", program).getBytes(StandardCharsets.ISO_8859_1);
        SortedSet<Integer> cuts = new TreeSet<>();
        shares.forEach(share -> cuts.add((int) (share * octets.length)));

        assertThat(replies(octets, cuts)).isEqualTo(replies(octets, new TreeSet<>()));
    }

    private List<String> replies(byte[] octets, SortedSet<Integer> cuts) {
        ImapBench bench = new ImapBench(dialect);
        bench.deliver("iso-2022-jp.eml");
        ImapWire wire = new ImapWire(bench, "imap.spmode.ne.jp");
        wire.sendLine("0 LOGIN taro-d \"" + bench.taro().imapPassword().value() + "\"");
        int from = 0;
        for (int cut : cuts) {
            wire.send(Arrays.copyOfRange(octets, from, cut));
            from = cut;
        }
        wire.send(Arrays.copyOfRange(octets, from, octets.length));
        List<String> replies = wire.replies();
        wire.close();
        return replies;
    }

    @Provide
    Arbitrary<List<String>> programs() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Double>> shares() {
        return Arbitraries.doubles().between(0, 1).list().ofMinSize(1).ofMaxSize(20);
    }
}
