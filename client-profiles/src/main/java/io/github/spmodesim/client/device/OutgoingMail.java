package io.github.spmodesim.client.device;

import java.util.List;

/**
 * A mail as a person writes it; the sender is the account's address.
 *
 * @param to addresses of the recipients, at least one
 * @param subject any characters
 * @param text any characters
 */
public record OutgoingMail(List<String> to, String subject, String text) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no recipient
     */
    public OutgoingMail {
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("recipients of \"" + subject + "\": found none, expected at least one");
        }
    }
}
