package io.github.spmodesim.simulator.imap.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.testkit.NumberedMail;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What contents say is asked once. */
class AnswerMemoryTest {
    private static final SearchKey BODY = new TextKey.InBody("x");

    private final List<NumberedMessage> mail =
            new NumberedMail().with("\n1").with("\n2").with("\n3").numbered();
    private final List<Integer> asked = new ArrayList<>();
    private final AnswerMemory memory = new AnswerMemory();

    private boolean isOdd(NumberedMessage message) {
        asked.add(message.sequence());
        return message.sequence() % 2 == 1;
    }

    @Test
    void aMessageIsLookedIntoOnce() {
        Check check = memory.remembering(BODY, Check.ofContent(7, this::isOdd));

        for (int round = 0; round < 2; round++) {
            assertThat(mail.stream().map(check::matches)).containsExactly(true, false, true);
        }
        assertThat(asked).containsExactly(1, 2, 3);
        assertThat(check.cost()).isEqualTo(7);
    }

    @Test
    void theSameKeyMadeReadyAnewRemembersToo() {
        memory.remembering(BODY, Check.ofContent(7, this::isOdd)).matches(mail.get(0));

        Check again = memory.remembering(new TextKey.InBody("x"), Check.ofContent(7, this::isOdd));
        assertThat(again.matches(mail.get(0))).isTrue();
        assertThat(asked).containsExactly(1);
    }

    @Test
    void anotherKeyHasAnswersOfItsOwn() {
        memory.remembering(BODY, Check.ofContent(7, this::isOdd)).matches(mail.get(0));

        Check other = memory.remembering(new TextKey.InBody("y"), Check.ofContent(7, message -> false));
        assertThat(other.matches(mail.get(0))).isFalse();
    }

    @Test
    void whatMayChangeIsAskedEveryTime() {
        Check check = Check.ofState(1, this::isOdd);

        assertThat(memory.remembering(new SearchKey.IsRecent(), check)).isSameAs(check);
        assertThat(memory.isEmpty()).isTrue();
    }
}
