package io.github.spmodesim.simulator.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImapPasswordIssuerTest {
    @Test
    void issuesTenCharactersOfEveryKindAndNeverRepeats() {
        ImapPasswordIssuer issuer = new ImapPasswordIssuer(Forms.TEN_CHARACTERS, new SecureRandom());
        Set<ImapPassword> issued = new HashSet<>();

        for (int i = 0; i < 5_000; i++) {
            ImapPassword password = issuer.issue();
            assertThat(password.value())
                    .matches("[A-Za-z0-9!#$%&+=?@-]{10}")
                    .matches(".*[A-Za-z].*")
                    .matches(".*[0-9].*")
                    .matches(".*[!#$%&+=?@-].*");
            assertThat(issued.add(password)).as("issued once").isTrue();
        }
    }

    @Test
    void drawsFromTheWholeAlphabet() {
        ImapPasswordIssuer issuer = new ImapPasswordIssuer(Forms.TEN_CHARACTERS, new Random(7));
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            drawn.append(issuer.issue().value());
        }

        assertThat(drawn.toString().chars().distinct().count())
                .isEqualTo(Forms.TEN_CHARACTERS.alphabet().length());
    }

    @Test
    void repeatsARunBySeedAndOnlyBySeed() {
        assertThat(firstTen(1)).isEqualTo(firstTen(1)).isNotEqualTo(firstTen(2));
    }

    @Test
    void neverIssuesOnePasswordTwiceEvenWhereTheSourceRepeatsItself() {
        Random same = new Random() {
            private static final long serialVersionUID = 1L;
            private int next;

            @Override
            public int nextInt(int bound) {
                return next++ % bound;
            }
        };
        PasswordForm tiny = new PasswordForm(10, "a", "1", "!");
        ImapPasswordIssuer issuer = new ImapPasswordIssuer(tiny, same);

        assertThat(Stream.generate(issuer::issue).limit(3)).doesNotHaveDuplicates();
        assertThatIllegalStateException()
                .isThrownBy(issuer::issue)
                .withMessageContaining("3 characters")
                .withMessageContaining("larger alphabet");
    }

    @Test
    void refusesAFormOfAnotherLengthThanTheArticleNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImapPasswordIssuer(new PasswordForm(12, "a", "1", "!"), new Random(1)))
                .withMessage("IMAP-only password length 12 (expected: 10, claim P2)");
    }

    private static List<ImapPassword> firstTen(long seed) {
        ImapPasswordIssuer issuer = new ImapPasswordIssuer(Forms.TEN_CHARACTERS, new Random(seed));
        return Stream.generate(issuer::issue).limit(10).toList();
    }
}
