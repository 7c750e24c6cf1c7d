package io.github.spmodesim.scenarios.report;

/**
 * Whether mail goes.
 *
 * @param receives whether receiving works
 * @param sends whether sending works
 */
public record Effect(boolean receives, boolean sends) {
    /** Whether both directions work. */
    public boolean works() {
        return receives && sends;
    }

    /** One sign for both directions. */
    public String sign() {
        if (works()) {
            return "○";
        }
        return receives ? "受" : sends ? "送" : "×";
    }
}
