package io.github.spmodesim.simulator.mailbox;

/**
 * Which of a mailbox's updates are told now; the others wait.
 *
 * @param arrivals whether messages that came in are told, and counted from then on
 * @param removals whether messages that are gone are told, and lose their numbers by that
 * @param flags whether changed flags are told, and new keywords with them
 */
public record UpdateKinds(boolean arrivals, Removals removals, boolean flags) {
    /** Everything. */
    public static final UpdateKinds ALL = new UpdateKinds(true, Removals.ALL, true);

    /** Everything but what changes a number in use (RFC 3501 section 7.4.1). */
    public static final UpdateKinds KEEPING_NUMBERS = new UpdateKinds(true, Removals.NONE, true);

    /** Whether messages that are gone are told. */
    public enum Removals {
        /** All of them. */
        ALL,
        /** All of them once the session has removed one itself: it has asked for that answer. */
        AFTER_OWN,
        /** None. */
        NONE
    }

    /** What is told to a client that has not said what it wants. */
    static UpdateKinds of(boolean mayExpunge) {
        return mayExpunge ? ALL : KEEPING_NUMBERS;
    }
}
