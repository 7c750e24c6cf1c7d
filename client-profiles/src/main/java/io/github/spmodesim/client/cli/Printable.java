package io.github.spmodesim.client.cli;

/** Text of others, such as a server's words or a recording, for a terminal. */
final class Printable {
    private Printable() {}

    /** The text with a question mark for each character that a terminal takes for a command or that turns its direction. */
    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    }
}
