package io.github.spmodesim.client.symptom;

import io.github.spmodesim.client.profile.Provenance;
import java.util.List;

/**
 * Words on a screen in one language.
 *
 * @param lines line by line, placeholders filled in; empty if nothing is shown or nobody knows the words
 * @param provenance where the words are known from
 */
public record Wording(List<String> lines, Provenance provenance) {
    /** Copies the list. */
    public Wording {
        lines = List.copyOf(lines);
    }

    /** The lines in one, as the article quotes them: separated by a space. */
    public String text() {
        return String.join(" ", lines);
    }
}
