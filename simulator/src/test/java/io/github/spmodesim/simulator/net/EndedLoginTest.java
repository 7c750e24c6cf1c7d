package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.ImapBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An idling client whose password was reissued, where that ends its session with the next command or the next news. */
class EndedLoginTest {
    private final ImapBench bench = new ImapBench();
    private final ImapWire idle = new ImapWire(bench, "imap.spmode.ne.jp");

    @BeforeEach
    void idleAndReissue() {
        Subscriber taro = bench.taro();
        idle.sendLine("a1 LOGIN taro-d \"" + taro.imapPassword().value() + "\"");
        idle.sendLine("a2 SELECT INBOX");
        idle.sendLine("a3 IDLE");
        assertThat(idle.replies()).endsWith("+ .");
        bench.directory().askReissue(taro.imapId());
        bench.directory().confirmReissue(taro.imapId());
    }

    @AfterEach
    void close() {
        idle.close();
    }

    @Test
    void aLookForNewsThatFindsNoneDoesNotEndIt() {
        idle.clientReads(false);
        idle.clientReads(true);
        assertThat(idle.replies()).isEmpty();

        idle.sendLine("DONE");
        assertThat(idle.replies()).containsExactly("* BYE .", "a3 NO .");
    }

    @Test
    void newsEndsItUntold() {
        bench.deliver("iso-2022-jp.eml");

        assertThat(idle.replies()).containsExactly("* BYE .");
        assertThat(idle.isOpen()).isFalse();
    }
}
