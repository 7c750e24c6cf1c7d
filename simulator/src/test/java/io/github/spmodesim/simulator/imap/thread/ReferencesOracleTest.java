package io.github.spmodesim.simulator.imap.thread;

import static io.github.spmodesim.simulator.imap.thread.ThreadAlgorithm.REFERENCES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Random mail has the threads that RFC 5256, read word by word, gives it. */
@Execution(ExecutionMode.CONCURRENT)
class ReferencesOracleTest {
    private static final List<String> SUBJECTS =
            List.of("", "", "a", "A", "Re: a", "Fwd: A", "b", "Re: b", "Re: Re: b");

    @Test
    void aFewLettersThatNameEachOtherAtRandom() {
        for (int seed = 0; seed < 30_000; seed++) {
            check(seed, letters(new Random(seed), 8, 6));
        }
    }

    @Test
    void manyLetters() {
        for (int seed = 0; seed < 300; seed++) {
            check(seed, letters(new Random(seed), 120, 60));
        }
    }

    @Test
    void mailAsPeopleSendIt() {
        for (int seed = 0; seed < 300; seed++) {
            check(seed, conversations(new Random(seed), 150));
        }
    }

    private static void check(int seed, List<Letter> letters) {
        assertThat(Letter.threads(REFERENCES, letters))
                .as("seed %d: %s", seed, letters)
                .isEqualTo(NaiveReferences.threads(letters));
    }

    private static List<Letter> letters(Random random, int most, int ids) {
        return Stream.generate(() -> letter(random, ids))
                .limit(1 + random.nextInt(most))
                .toList();
    }

    private static Letter letter(Random random, int ids) {
        String[] references = Stream.generate(() -> "m" + random.nextInt(ids))
                .limit(random.nextInt(5))
                .toArray(String[]::new);
        String id = random.nextInt(8) == 0 ? "" : "m" + random.nextInt(ids);
        return Letter.of(id, references)
                .about(SUBJECTS.get(random.nextInt(SUBJECTS.size())))
                .at(random.nextInt(20));
    }

    /** Replies that name all before them, or some, of which a part is lost and the others come in some disorder. */
    private static List<Letter> conversations(Random random, int count) {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Letter letter = Letter.of("m" + i).at(i);
            if (i > 0 && random.nextInt(3) > 0) {
                Letter parent = letters.get(random.nextInt(i));
                List<String> named = new ArrayList<>(parent.references());
                named.add(parent.id());
                int from = random.nextInt(named.size());
                letter = new Letter(letter.id(), named.subList(from, named.size()), "", i);
            }
            letters.add(letter.about(SUBJECTS.get(random.nextInt(SUBJECTS.size()))));
        }
        letters.removeIf(letter -> random.nextInt(5) == 0);
        for (int times = random.nextInt(40); times > 0; times--) {
            letters.add(letters.remove(random.nextInt(letters.size())));
        }
        return letters;
    }
}
