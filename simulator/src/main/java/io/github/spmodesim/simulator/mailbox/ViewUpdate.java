package io.github.spmodesim.simulator.mailbox;

/** What a session has to tell its client about the selected mailbox. */
public sealed interface ViewUpdate {
    /**
     * The mailbox holds so many messages now.
     *
     * @param messages how many, as this session counts
     */
    record Exists(int messages) implements ViewUpdate {
        @Override
        public <R> R tell(Teller<R> teller) {
            return teller.exists(messages);
        }
    }

    /**
     * So many messages are recent to this session.
     *
     * @param messages how many
     */
    record Recent(int messages) implements ViewUpdate {
        @Override
        public <R> R tell(Teller<R> teller) {
            return teller.recent(messages);
        }
    }

    /**
     * A message is gone; those behind it move up.
     *
     * @param sequence its number at this moment
     */
    record Expunged(int sequence) implements ViewUpdate {
        @Override
        public <R> R tell(Teller<R> teller) {
            return teller.expunged(sequence);
        }
    }

    /**
     * A message's flags changed.
     *
     * @param message the message and its number at this moment
     */
    record FlagsChanged(NumberedMessage message) implements ViewUpdate {
        @Override
        public <R> R tell(Teller<R> teller) {
            return teller.flagsChanged(message);
        }
    }

    /** Hands this update to the method that is meant for it. */
    <R> R tell(Teller<R> teller);

    /**
     * Takes each kind of update by a method of its own.
     *
     * @param <R> what becomes of an update
     */
    interface Teller<R> {
        /** See {@link Exists}. */
        R exists(int messages);

        /** See {@link Recent}. */
        R recent(int messages);

        /** See {@link Expunged}. */
        R expunged(int sequence);

        /** See {@link FlagsChanged}. */
        R flagsChanged(NumberedMessage message);
    }
}
