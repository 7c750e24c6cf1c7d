package io.github.spmodesim.client.doctor;

/** A port as the file of a client has it. */
final class PortText {
    private PortText() {}

    /**
     * Reads it.
     *
     * @param where names it in messages
     * @throws IllegalArgumentException if it is no number
     */
    static int read(String where, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(where + ": found \"" + text + "\", expected a number", e);
        }
    }
}
