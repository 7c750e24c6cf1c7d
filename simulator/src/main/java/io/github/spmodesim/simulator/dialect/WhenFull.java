package io.github.spmodesim.simulator.dialect;

/** What becomes of a message that arrives when a subscriber's mailboxes are full. */
public enum WhenFull {
    /** The oldest messages that nobody protects make room for it. */
    DELETE_OLDEST("delete-oldest"),
    /** It is refused. */
    REFUSE("refuse");

    private final String word;

    WhenFull(String word) {
        this.word = word;
    }

    /** As it is written in a dialect. */
    @Override
    public String toString() {
        return word;
    }
}
