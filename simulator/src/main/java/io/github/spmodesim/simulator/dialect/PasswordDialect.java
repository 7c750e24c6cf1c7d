package io.github.spmodesim.simulator.dialect;

/**
 * The form of an issued IMAP-only password.
 *
 * @param length characters
 * @param letters the letters it is drawn from
 * @param digits the digits
 * @param symbols the symbols
 */
public record PasswordDialect(
        Setting<Integer> length, Setting<String> letters, Setting<String> digits, Setting<String> symbols) {}
