package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * One value of a profile as people read it.
 *
 * @param path where it stands, such as {@code imap.login.order}
 * @param text the value in words; {@code unknown} where nobody knows it
 * @param candidates what an unknown value may be, in words
 * @param provenance where it is known from
 */
public record ListedValue(String path, String text, List<String> candidates, Provenance provenance) {
    static final String UNKNOWN = "unknown";

    /** Copies the list. */
    public ListedValue {
        candidates = List.copyOf(candidates);
    }

    /** Whether nobody knows it and one candidate stands for it in every run. */
    public boolean isAssumed() {
        return candidates.size() == 1;
    }

    /** Whether it was looked for and not found. */
    public boolean isUnknown() {
        return text.equals(UNKNOWN);
    }
}
