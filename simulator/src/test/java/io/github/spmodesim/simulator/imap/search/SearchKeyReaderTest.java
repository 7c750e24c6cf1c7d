package io.github.spmodesim.simulator.imap.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search programs are bounded in depth and size; what the keys mean is told by the conversations. */
class SearchKeyReaderTest {
    private final OpenMailbox mailbox = new OpenMailbox(3);

    @ParameterizedTest
    @ValueSource(strings = {"NOT ", "(", "OR ", "OR ALL ", "NOT (", "( "})
    void refusesWhatIsTooDeep(String level) {
        assertThatThrownBy(() -> mailbox.read(level.repeat(10_000) + "ALL")).isInstanceOf(ImapSyntaxException.class);
    }

    @Test
    void saysHowDeepIsTooDeep() {
        assertThatThrownBy(() -> mailbox.read("NOT ".repeat(10_000) + "ALL"))
                .isInstanceOf(ImapSyntaxException.class)
                .hasMessage("search: expected at most 1000 keys, 250 inside each other, got more");
    }

    @Test
    void takesWhatIsJustNotTooDeep() throws Exception {
        assertThat(mailbox.search("NOT ".repeat(248) + "1").toCompletableFuture())
                .isCompletedWithValue(java.util.List.of(1));
        assertThat(mailbox.search("(".repeat(249) + "1" + ")".repeat(249)).toCompletableFuture())
                .isCompletedWithValue(java.util.List.of(1));
    }

    @Test
    void refusesTooManyKeys() throws Exception {
        assertThat(mailbox.read("ALL" + " ALL".repeat(999))).isNotNull();
        assertThatThrownBy(() -> mailbox.read("ALL" + " ALL".repeat(1_000))).isInstanceOf(ImapSyntaxException.class);
    }

    @Test
    void takesTenThousandRangesAsOneKey() throws Exception {
        assertThat(mailbox.search("1:4294967295" + ",1:4294967295".repeat(9_999))
                        .toCompletableFuture())
                .isCompletedWithValue(java.util.List.of(1, 2, 3));
    }

    @Test
    void readsKeysInAnyCase() throws Exception {
        assertThat(mailbox.read("uNseen sentSINCE \"1-jan-2026\""))
                .isEqualTo(mailbox.read("UNSEEN SENTSINCE 01-Jan-2026"));
    }
}
