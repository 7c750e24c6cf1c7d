package io.github.spmodesim.client.profile;

/**
 * How a failure is shown.
 *
 * @param visibility in which form
 * @param message id of the words in {@link Conduct#messages()}; empty text if nothing is shown
 */
public record Shown(Visibility visibility, String message) {}
