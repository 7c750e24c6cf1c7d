package io.github.spmodesim.simulator.transcript;

/**
 * Text that does nothing to the terminal it is shown on: control characters, which a client can send at will, stand as
 * {@code \\x1b}. A backslash stays as it is, because flags begin with one.
 */
final class Printable {
    private Printable() {}

    /** The text itself where it holds no control character. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return escaped(text);
            }
        }
        return text;
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                shown.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xF, 16));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }
}
