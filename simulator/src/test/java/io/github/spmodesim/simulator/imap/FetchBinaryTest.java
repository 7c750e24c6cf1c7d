package io.github.spmodesim.simulator.imap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapArguments;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.ReplyLine;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However often a reply names a part, its encoding is taken off once. */
class FetchBinaryTest {
    private final ImapBench bench = new ImapBench(Dialects.named("modern").bind());
    private final ImapSession session = new ImapSession(
            bench.service(),
            new Announced(List.of("BINARY")),
            new Connection(Access.by(AccessPath.WIFI), note -> {}, Runnable::run));

    @Test
    void thePiecesOfAPartShareWhatWasDecoded() throws ImapSyntaxException {
        deliver(new byte[100_000]);

        ReplyLine line = fetch("(BINARY.PEEK[1]<0.10>" + " BINARY.PEEK[1]<99990.10>".repeat(1_000) + ")");

        assertThat(line.literals()).hasSize(1_001).allSatisfy(literal -> {
            assertThat(literal.length()).isEqualTo(10);
            assertThat(literal.array()).isSameAs(line.literals().get(0).array());
        });
    }

    @Test
    void twoClientsThatReadTheSamePartShareItToo() throws ImapSyntaxException {
        deliver("text".getBytes(StandardCharsets.US_ASCII));

        ReplyLine first = fetch("BINARY.PEEK[1]");
        ReplyLine second = fetch("BINARY.PEEK[1]");

        assertThat(first.literals().get(0)).isEqualTo(Octets.ofLatin1("text"));
        assertThat(second.literals().get(0).array())
                .isSameAs(first.literals().get(0).array());
    }

    private ReplyLine fetch(String items) throws ImapSyntaxException {
        ArgumentReader arguments = new ArgumentReader(ImapArguments.of(items));
        NumberedMessage message = session.view().bySequence(1, 1).get(0);
        return FetchRenderer.render(session, message, FetchItemReader.read(arguments, session))
                .onTheWire();
    }

    private void deliver(byte[] content) {
        bench.deliver(("Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(content))
                .getBytes(StandardCharsets.US_ASCII));
        session.select(bench.tree().inbox().open(true));
    }
}
