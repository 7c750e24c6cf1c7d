package io.github.spmodesim.scenarios.switches;

/** The list of switches does not keep to its format. */
public final class SwitchesFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says where, what was found there and what was expected. */
    SwitchesFormatException(String where, String found, String expected) {
        super(where + ": found " + found + ", expected " + expected);
    }

    /** Says where a part of it was refused by its own type. */
    SwitchesFormatException(String where, RuntimeException refused) {
        super(where + ": " + refused.getMessage(), refused);
    }
}
