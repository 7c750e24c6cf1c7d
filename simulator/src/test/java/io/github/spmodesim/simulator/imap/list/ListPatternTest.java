package io.github.spmodesim.simulator.imap.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mailbox.MailboxName;
import java.util.Random;
import java.util.stream.Collectors;
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
        "inbox/x, INBOX/x, true",
        "inbox/X, INBOX/x, false",
        "i%/x, INBOX/x, true",
        "%x/x, INBOX/x, true",
        "inboxes, INBOXES, false",
        "ınbox, INBOX, false",
        "a, INBOX/a, false",
        "a*%*, a, true",
        "%%, a/b, false",
        "%*, a/b, true",
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
    void agreesWithARegularExpression() {
        Random random = new Random(11);
        int matches = 0;
        for (int i = 0; i < 20_000; i++) {
            String pattern = text(random, "ab/*%");
            String name = text(random, "aab/b");
            boolean expected = name.matches(pattern.replace("*", ".*").replace("%", "[^/]*"));
            matches += expected ? 1 : 0;

            assertThat(new ListPattern(pattern, '/').matches(new MailboxName(name)))
                    .as("%s against %s", pattern, name)
                    .isEqualTo(expected);
        }
        assertThat(matches).isBetween(2_000, 18_000);
    }

    private static String text(Random random, String alphabet) {
        return random.ints(random.nextInt(7), 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    @Test
    void aPatternLongerThanAnyNameTakesNoTime() {
        ListPattern stars = new ListPattern("%*".repeat(30_000) + "b", '/');
        ListPattern letters = new ListPattern("*a".repeat(30_000), '/');
        MailboxName name = new MailboxName("a".repeat(1_000));

        for (int i = 0; i < 10_000; i++) {
            assertThat(stars.matches(name) || letters.matches(name)).isFalse();
        }
    }

    @Test
    void aPatternOfStarsAloneTakesNoTime() {
        String name = "a".repeat(1_000);

        assertThat(new ListPattern("*a".repeat(500) + "b", '/').matches(new MailboxName(name)))
                .isFalse();
    }
}
