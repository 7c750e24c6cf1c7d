package io.github.spmodesim.simulator.dialect;

/**
 * What submission does to the header of a message (RFC 6409 section 8).
 *
 * @param removeBcc whether Bcc and Resent-Bcc are taken out
 * @param addDate whether a Date is added where there is none
 * @param addMessageId whether a Message-ID is added where there is none
 */
public record SubmissionDialect(Setting<Boolean> removeBcc, Setting<Boolean> addDate, Setting<Boolean> addMessageId) {}
