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

    /** One sign for both directions, one column wide; what works alone points down for receiving and up for sending. */
    public String sign() {
        if (works()) {
            return "○";
        }
        return receives ? "▽" : sends ? "△" : "×";
    }
}
