package io.github.spmodesim.simulator.fault;

/** How the field {@code ending} is read. */
final class Endings {
    private Endings() {}

    /** The ending that is written, a plain close where none is. */
    static ConversationTarget.Ending read(FaultWords words) {
        return words.has("ending")
                ? words.constant("ending", ConversationTarget.Ending.class)
                : ConversationTarget.Ending.CLOSE;
    }
}
