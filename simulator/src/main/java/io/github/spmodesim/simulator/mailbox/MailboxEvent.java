package io.github.spmodesim.simulator.mailbox;

/** What happened in a mailbox, told to each of its views in the order of happening. */
sealed interface MailboxEvent {
    /**
     * A message came in.
     *
     * @param message the message
     * @param recent whether the view that is told is the first to see it
     */
    record Added(StoredMessage message, boolean recent) implements MailboxEvent {
        @Override
        public void applyTo(MailboxView view) {
            view.added(message, recent);
        }
    }

    /**
     * A message was removed.
     *
     * @param message the message
     */
    record Expunged(StoredMessage message) implements MailboxEvent {
        @Override
        public void applyTo(MailboxView view) {
            view.expunged(message);
        }
    }

    /**
     * A message's flags changed.
     *
     * @param message the message
     */
    record FlagsChanged(StoredMessage message) implements MailboxEvent {
        @Override
        public void applyTo(MailboxView view) {
            view.flagsChanged(message);
        }
    }

    /** Brings the view up to date. */
    void applyTo(MailboxView view);
}
