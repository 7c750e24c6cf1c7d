package io.github.spmodesim.scenarios.report;

/**
 * One cell of the cause x remedy table.
 *
 * @param cause id and name of the cause
 * @param remedy what was tried
 * @param client the mail app and how it was driven
 * @param variants how many candidates of unknown values it was tried with
 * @param expected what the feature says
 * @param actual what was seen
 */
public record Cell(String cause, String remedy, String client, int variants, Effect expected, Effect actual) {
    /**
     * Whether mail goes after the remedy.
     *
     * @param receives whether receiving works
     * @param sends whether sending works
     */
    public record Effect(boolean receives, boolean sends) {
        /** Two signs: receiving, sending. */
        String signs() {
            return (receives ? "○" : "×") + (sends ? "○" : "×");
        }
    }

    /** Whether it came out as the feature says. */
    public boolean asExpected() {
        return expected.equals(actual);
    }
}
