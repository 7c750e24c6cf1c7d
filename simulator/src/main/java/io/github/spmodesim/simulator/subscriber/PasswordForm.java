package io.github.spmodesim.simulator.subscriber;

import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The form of issued IMAP-only passwords: how long, and out of which characters (claim P2).
 *
 * <p>docomo's symbol set is unknown, so the alphabet is data of the dialect.
 *
 * @param length characters of one password
 * @param letters the letters to draw from, each once
 * @param digits the digits to draw from, each once; none where no password has one
 * @param symbols the symbols to draw from, each once; none likewise
 */
public record PasswordForm(int length, String letters, String digits, String symbols) {
    private static final int KINDS = 3;

    /**
     * Checks that a password with a character of each kind can be drawn.
     *
     * @throws IllegalArgumentException if it cannot, or if a character stands twice or in the wrong set
     */
    public PasswordForm {
        if (length < KINDS) {
            throw new IllegalArgumentException("password length " + length + " (expected: at least " + KINDS
                    + ", one for each kind of character)");
        }
        if (letters.isEmpty()) {
            throw wrong("letters", letters);
        }
        check("letters", letters, PasswordForm::isLetter);
        check("digits", digits, PasswordForm::isDigit);
        check("symbols", symbols, PasswordForm::isSymbol);
    }

    /** Returns all characters that a password may hold. */
    public String alphabet() {
        return letters + digits + symbols;
    }

    /** Returns whether the text holds a letter, a digit and a symbol of this form. */
    boolean hasEachKind(String text) {
        return Stream.of(letters, digits, symbols)
                .filter(kind -> !kind.isEmpty())
                .allMatch(kind -> holdsOneOf(kind, text));
    }

    private static boolean holdsOneOf(String characters, String text) {
        return text.chars().anyMatch(character -> characters.indexOf(character) >= 0);
    }

    private static void check(String name, String characters, IntPredicate allowed) {
        if (!characters.chars().allMatch(allowed)
                || characters.chars().distinct().count() != characters.length()) {
            throw wrong(name, characters);
        }
    }

    private static IllegalArgumentException wrong(String name, String characters) {
        return new IllegalArgumentException(
                name + " \"" + characters + "\" (expected: one or more ASCII " + name + ", each once)");
    }

    private static boolean isLetter(int character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSymbol(int character) {
        return character > ' ' && character <= '~' && !isLetter(character) && !isDigit(character);
    }
}
