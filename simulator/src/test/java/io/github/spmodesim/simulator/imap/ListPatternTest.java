package io.github.spmodesim.simulator.imap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mailbox.MailboxName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListPatternTest {
    @ParameterizedTest
    @CsvSource({
        "*, INBOX, true",
        "*, a/b/c, true",
        "%, INBOX, true",
        "%, a/b, false",
        "a/%, a/b, true",
        "a/%, a/b/c, false",
        "a/%, a, false",
        "a/*, a/b/c, true",
        "%/b, a/b, true",
        "%/b, x/a/b, false",
        "*/b, x/a/b, true",
        "a*c, abc, true",
        "a*c, ac, true",
        "a*c, ab, false",
        "a%%c, a/c, false",
        "a%*c, a/c, true",
        "inbox, INBOX, true",
        "InB%, INBOX, true",
        "inbox/x, INBOX, false",
        "sent, Sent, false",
        "Sen, Sent, false",
        "Sent, Sen, false",
        "迷惑*, 迷惑メール＿ドコモ用, true",
        "'', INBOX, false"
    })
    void matches(String pattern, String name, boolean expected) {
        assertThat(new ListPattern(pattern, '/').matches(new MailboxName(name))).isEqualTo(expected);
    }

    @Test
    void anotherSeparatorMakesOtherLevels() {
        assertThat(new ListPattern("%", '.').matches(new MailboxName("a/b"))).isTrue();
        assertThat(new ListPattern("%", '.').matches(new MailboxName("a.b"))).isFalse();
    }

    @Test
    void aPatternOfStarsAloneTakesNoTime() {
        String name = "a".repeat(1_000);

        assertThat(new ListPattern("*a".repeat(500) + "b", '/').matches(new MailboxName(name)))
                .isFalse();
    }
}
