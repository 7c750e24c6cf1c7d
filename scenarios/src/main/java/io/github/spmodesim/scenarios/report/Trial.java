package io.github.spmodesim.scenarios.report;

import java.util.List;

/**
 * What was tried.
 *
 * @param trouble the article's trouble, such as {@code T1}
 * @param cause what was wrong
 * @param remedy what was done about it
 * @param client by whom
 * @param steps the remedy step by step through the screens of the client, in Japanese; empty where it has none
 */
public record Trial(String trouble, Named cause, Named remedy, Client client, List<String> steps) {
    /** Copies the list. */
    public Trial {
        steps = List.copyOf(steps);
    }

    /** One whose remedy has no steps. */
    public Trial(String trouble, Named cause, Named remedy, Client client) {
        this(trouble, cause, remedy, client, List.of());
    }
}
