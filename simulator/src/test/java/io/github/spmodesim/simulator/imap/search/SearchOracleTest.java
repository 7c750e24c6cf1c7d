package io.github.spmodesim.simulator.imap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Random programs over random mails find what those who wrote the mails know to be in them. */
class SearchOracleTest {
    private static final int ROUNDS = 20;
    private static final int MAILS = 60;
    private static final int PROGRAMS = 150;

    @Test
    void findsWhatIsThere() throws Exception {
        int partly = 0;
        for (long round = 0; round < ROUNDS; round++) {
            long first = round * MAILS;
            List<ModelMail> mails = LongStream.range(first, first + MAILS)
                    .mapToObj(ModelMail::new)
                    .toList();
            OpenMailbox mailbox =
                    new OpenMailbox(mails.stream().map(ModelMail::message).toList());
            Random random = new Random(round);
            for (int i = 0; i < PROGRAMS; i++) {
                RandomProgram program = RandomProgram.of(random, mails, 3);
                List<Integer> expected = IntStream.rangeClosed(1, MAILS)
                        .filter(number -> program.means().test(mails.get(number - 1), number))
                        .boxed()
                        .toList();
                assertThat(mailbox.search(program.text()).toCompletableFuture().get())
                        .as("round %d: %s", round, program.text())
                        .isEqualTo(expected);
                partly += expected.isEmpty() || expected.size() == MAILS ? 0 : 1;
            }
        }
        assertThat(partly).as("programs that tell mails apart").isGreaterThan(ROUNDS * PROGRAMS / 2);
    }
}
