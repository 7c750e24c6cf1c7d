package io.github.spmodesim.scenarios.claim;

/** The list of claims does not keep to its format. */
public final class ClaimsFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says where, what was found there and what was expected. */
    ClaimsFormatException(String where, String found, String expected) {
        super(where + ": found " + found + ", expected " + expected);
    }
}
