package io.github.spmodesim.client.profile;

import java.util.Locale;

/** How a client writes the verbs of its commands; servers must not care (RFC 3501 section 9). */
public enum LetterCase {
    /** As in {@code capability}. */
    LOWER,
    /** As in {@code CAPABILITY}. */
    UPPER;

    /** Writes {@code verb} this way. */
    public String apply(String verb) {
        return switch (this) {
            case LOWER -> verb.toLowerCase(Locale.ROOT);
            case UPPER -> verb.toUpperCase(Locale.ROOT);
        };
    }
}
