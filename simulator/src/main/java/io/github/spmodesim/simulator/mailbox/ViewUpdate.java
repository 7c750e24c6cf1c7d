package io.github.spmodesim.simulator.mailbox;

import java.util.List;

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
     * @param message the message and its number at this moment
     */
    record Expunged(NumberedMessage message) implements ViewUpdate {
        @Override
        public <R> R tell(Teller<R> teller) {
            return teller.expunged(message);
        }
    }

    /**
     * Keywords are in use that were not before.
     *
     * @param keywords all that are in use now
     */
    record Keywords(List<Flag> keywords) implements ViewUpdate {
        @Override
        public <R> R tell(Teller<R> teller) {
            return teller.keywords(keywords);
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

    /**
     * Messages came in that this session did not put in itself; {@link Exists} has told that they are there.
     *
     * @param messages the messages and their numbers, in order
     */
    record Arrived(List<NumberedMessage> messages) implements ViewUpdate {
        @Override
        public <R> R tell(Teller<R> teller) {
            return teller.arrived(messages);
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
        R expunged(NumberedMessage message);

        /** See {@link Keywords}. */
        R keywords(List<Flag> keywords);

        /** See {@link FlagsChanged}. */
        R flagsChanged(NumberedMessage message);

        /** See {@link Arrived}. */
        R arrived(List<NumberedMessage> messages);
    }
}
