package io.github.spmodesim.client.doctor;

import java.util.List;

/**
 * A cause and what proves it.
 *
 * @param cause which of the article's causes
 * @param evidenceJa what was seen, line by line, in Japanese
 * @param evidenceEn what was seen, line by line, in English
 */
public record Finding(Cause cause, List<String> evidenceJa, List<String> evidenceEn) {
    /** Copies the lists. */
    public Finding {
        evidenceJa = List.copyOf(evidenceJa);
        evidenceEn = List.copyOf(evidenceEn);
    }
}
