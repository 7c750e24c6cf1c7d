package io.github.spmodesim.client.profile;

/** How a client's tags look, RFC 3501 section 2.2.1. */
public enum TagForm {
    /** A number: {@code 46}. */
    NUMBER,
    /** The number of the command and that of the connection: {@code 8.569}. */
    NUMBER_AND_CONNECTION,
    /** The letter A and a number: {@code A3}. */
    LETTER_AND_NUMBER,
    /** Four random letters and digits, new for each command: {@code nts3}. */
    RANDOM
}
