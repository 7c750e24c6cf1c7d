package io.github.spmodesim.simulator.imap.search;

import java.time.LocalDate;

/** What SEARCH can ask of the time of a message (RFC 3501 section 6.4.4, RFC 5032). */
public sealed interface TimeKey extends SearchKey {
    /**
     * The message arrived on such a day, in Japan.
     *
     * @param order how its day lies to the other
     * @param day the other
     */
    record Arrived(DayOrder order, LocalDate day) implements TimeKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.arrived(this);
        }
    }

    /**
     * The sender dated the message with such a day, in the sender's zone; one without a date was sent on no day.
     *
     * @param order how its day lies to the other
     * @param day the other
     */
    record Sent(DayOrder order, LocalDate day) implements TimeKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.sent(this);
        }
    }

    /**
     * The message arrived not longer ago.
     *
     * @param seconds than these
     */
    record Younger(long seconds) implements TimeKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.younger(seconds);
        }
    }

    /** How a day lies to another. */
    enum DayOrder {
        /** Earlier. */
        BEFORE,
        /** The same. */
        ON,
        /** The same or later. */
        SINCE
    }
}
