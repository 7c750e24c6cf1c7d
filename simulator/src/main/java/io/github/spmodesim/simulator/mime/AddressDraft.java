package io.github.spmodesim.simulator.mime;

import java.util.Optional;

/** What is known of an address before the comma after it is reached. */
final class AddressDraft {
    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder compact = new StringBuilder();
    private boolean gap;
    private String comment = "";
    private Optional<AngleAddress> angle = Optional.empty();

    void blank() {
        gap = true;
    }

    void text(String text) {
        if (gap && !phrase.isEmpty()) {
            phrase.append(' ');
        }
        gap = false;
        phrase.append(text);
        compact.append(text);
    }

    /** The first comment names the person where no phrase does. */
    void comment(String text) {
        if (comment.isEmpty()) {
            comment = text;
        }
        gap = true;
    }

    void angle(AngleAddress address) {
        angle = Optional.of(address);
        gap = true;
    }

    boolean hasAngle() {
        return angle.isPresent();
    }

    /** Returns the phrase, for a group. */
    String phrase() {
        return phrase.toString();
    }

    Optional<MailboxAddress> finish() {
        if (angle.isPresent()) {
            String name = phrase.isEmpty() ? comment : phrase.toString();
            return Optional.of(mailbox(name, angle.get().route(), angle.get().address()));
        }
        return phrase.isEmpty() ? Optional.empty() : Optional.of(mailbox(comment, Optional.empty(), bareAddress()));
    }

    /** Blanks may stand around the dots and the {@code @} of an address (RFC 5322 section 4.4), but not vanish from a name. */
    private String bareAddress() {
        return compact.indexOf("@") < 0 ? phrase.toString() : compact.toString();
    }

    private static MailboxAddress mailbox(String name, Optional<String> route, String address) {
        int at = address.lastIndexOf('@');
        return new MailboxAddress(
                name.isEmpty() ? Optional.empty() : Optional.of(name),
                route,
                at < 0 ? address : address.substring(0, at),
                at < 0 ? "" : address.substring(at + 1));
    }
}
