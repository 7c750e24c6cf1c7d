package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.profile.ClientProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One thing that the hand-written files ask of a client.
 *
 * @param name which file and which part of it
 * @param concerns whether it may notice a change at a place of a profile
 * @param asking how it is asked
 */
record Question(String name, Predicate<String> concerns, Asking asking) {
    /** How a question is asked of a profile. */
    interface Asking {
        /**
         * Asks it.
         *
         * @throws AssertionError if the answer is another than the one that is written down
         */
        void ask(ClientProfile profile) throws Exception;
    }

    /** All questions to a client, the quickest first. */
    static List<Question> of(String id, boolean speaks, boolean hasGolden) {
        List<Question> questions = new ArrayList<>();
        questions.add(new Question("facts", path -> true, FactsTable::check));
        if (hasGolden) {
            for (String title : Golden.of(id).scenes()) {
                Scene scene = Scene.titled(title);
                questions.add(new Question(title, scene::concerns, profile -> {
                    for (ClientProfile variant : profile.variants()) {
                        GoldenTranscriptTest.check(variant, scene);
                    }
                }));
            }
        }
        if (speaks) {
            for (List<String> row : Table.rows(id + ".table")) {
                questions.add(new Question(row.get(0), Trouble.named(row.get(0))::concerns, profile -> {
                    for (ClientProfile variant : profile.variants()) {
                        ClientContractTest.check(new Cell(variant, row));
                    }
                }));
            }
        }
        return questions;
    }
}
