package io.github.spmodesim.simulator.subscriber;

/** Password forms for tests. */
final class Forms {
    static final PasswordForm TEN_CHARACTERS =
            new PasswordForm(10, "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", "0123456789", "!#$%&+-=?@");

    private Forms() {}

    /** Returns the same letters, each in its other case. */
    static String otherCase(String text) {
        StringBuilder swapped = new StringBuilder();
        text.chars()
                .map(letter ->
                        Character.isUpperCase(letter) ? Character.toLowerCase(letter) : Character.toUpperCase(letter))
                .forEach(swapped::appendCodePoint);
        return swapped.toString();
    }
}
