package io.github.spmodesim.scenarios.report;

/**
 * What was tried.
 *
 * @param trouble the article's trouble, such as {@code T1}
 * @param cause what was wrong
 * @param remedy what was done about it
 * @param client by whom
 */
public record Trial(String trouble, Named cause, Named remedy, Client client) {}
