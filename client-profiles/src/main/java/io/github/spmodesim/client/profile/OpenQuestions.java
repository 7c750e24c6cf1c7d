package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * What the unknown values of a profile leave open.
 *
 * @param variants the profile with every candidate chosen, in every combination; empty in a variant itself
 * @param unanswered paths of the values that a driver needs and that have no candidate
 * @param assumed paths of the values that have a single candidate, which every variant takes
 */
public record OpenQuestions(List<ClientProfile> variants, List<String> unanswered, List<String> assumed) {
    /** Copies the lists. */
    public OpenQuestions {
        variants = List.copyOf(variants);
        unanswered = List.copyOf(unanswered);
        assumed = List.copyOf(assumed);
    }
}
