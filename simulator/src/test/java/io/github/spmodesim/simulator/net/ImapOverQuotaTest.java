package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mailbox that is full refuses APPEND and COPY, and stores nothing of them. */
class ImapOverQuotaTest {
    private final ImapBench bench = new ImapBench(
            Dialects.named("docomo").with("mailbox.quotaMessages", "2").bind());

    @Test
    void whatDoesNotFitIsRefusedWhole() {
        bench.deliver("iso-2022-jp.eml");
        try (ImapWire wire = new ImapWire(bench, "imap.spmode.ne.jp")) {
            wire.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
            wire.sendLine("a2 SELECT INBOX");
            wire.replies();

            assertThat(answer(wire, "a3 APPEND Sent {1+}\r\nx")).endsWith("a3 OK [APPENDUID 1795392002 1] .");
            assertThat(answer(wire, "a4 APPEND INBOX {1+}\r\nx")).containsExactly("a4 NO .");
            assertThat(answer(wire, "a5 COPY 1 Sent")).containsExactly("a5 NO .");
            assertThat(answer(wire, "a6 GETQUOTA \"\""))
                    .containsExactly("* QUOTA \"\" (STORAGE 1 1048576 MESSAGE 2 2)", "a6 OK .");
            assertThat(answer(wire, "a7 STATUS Sent (MESSAGES UIDNEXT)"))
                    .containsExactly("* STATUS \"Sent\" (MESSAGES 1 UIDNEXT 2)", "a7 OK .");
        }
    }

    private static List<String> answer(ImapWire wire, String line) {
        wire.sendLine(line);
        return wire.replies();
    }
}
