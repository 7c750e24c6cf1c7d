package io.github.spmodesim.simulator.fault;

/** A rule that is none: which field, what stands there, what was expected. */
public final class FaultRefusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * A refusal.
     *
     * @param field the word of the field as in a config file
     * @param found its value
     * @param expected what it should have been
     */
    public FaultRefusal(String field, String found, String expected) {
        super(field + ": expected " + expected + ", got " + (found.isEmpty() ? "nothing" : found));
        this.field = field;
    }

    private FaultRefusal(String field, String message) {
        super(message);
        this.field = field;
    }

    /**
     * The same of one rule of several.
     *
     * @param number which, from 1
     */
    public FaultRefusal ofRule(int number) {
        return new FaultRefusal("rules", "rule " + number + ": " + getMessage());
    }

    /** The field that is wrong. */
    public String field() {
        return field;
    }
}
