package io.github.spmodesim.simulator.dialect;

/**
 * How the IMAP-only password is issued.
 *
 * @param needsConfirmation whether nothing is issued before 「設定を確定する」 (claims I1, I2); where not, asking issues it
 * @param textIsChosen whether who confirms may choose the text (claims P3, Q2)
 */
public record IssueDialect(Setting<Boolean> needsConfirmation, Setting<Boolean> textIsChosen) {}
