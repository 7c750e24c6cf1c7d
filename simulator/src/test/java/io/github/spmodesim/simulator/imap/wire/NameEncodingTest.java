package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as they stand on the wire before and after UTF8=ACCEPT is enabled. */
class NameEncodingTest {
    @ParameterizedTest
    @CsvSource({"メッセージR,&MOEwwzC7MPwwuA-R", "R&D,R&-D", "Sent,Sent", "😀,&2D3eAA-"})
    void oneNameHasTwoForms(String name, String utf7) throws ImapSyntaxException {
        String utf8 = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(NameEncoding.MODIFIED_UTF_7.encode(name)).isEqualTo(utf7);
        assertThat(NameEncoding.MODIFIED_UTF_7.decode(utf7)).isEqualTo(name);
        assertThat(NameEncoding.UTF_8.encode(name)).isEqualTo(utf8);
        assertThat(NameEncoding.UTF_8.decode(utf8)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ff", "\u00e3\u0083", "\u00c0\u0080", "\u00ed\u00a0\u0080"})
    void octetsThatAreNoUtf8AreNoName(String wire) {
        assertThatThrownBy(() -> NameEncoding.UTF_8.decode(wire))
                .isInstanceOf(ImapSyntaxException.class)
                .hasMessage("mailbox name: expected UTF-8, got other octets");
    }
}
