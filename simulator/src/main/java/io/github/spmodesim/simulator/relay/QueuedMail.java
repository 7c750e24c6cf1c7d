package io.github.spmodesim.simulator.relay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One message that waits for one destination; immutable.
 *
 * @param id counts entries of the queue from 1
 * @param parcel the message and those recipients that have not got it yet
 * @param progress how far it has come
 */
public record QueuedMail(long id, Parcel parcel, Progress progress) {
    /**
     * How far a message has come.
     *
     * @param attempts made so far
     * @param next when the next one is due; while one is under way, when that was due
     * @param last the last answer, empty before the first attempt has ended
     * @param delayTold whether its sender has heard of the delay
     */
    public record Progress(int attempts, Instant next, Optional<RemoteAnswer> last, boolean delayTold) {
        /** Before the first attempt, which is due at once. */
        static Progress begun(Instant now) {
            return new Progress(0, now, Optional.empty(), false);
        }

        /**
         * One more attempt has failed.
         *
         * @param late whether the delay is told now
         */
        Progress failed(RemoteAnswer answer, Instant nextAttempt, boolean late) {
            return new Progress(attempts + 1, nextAttempt, Optional.of(answer), delayTold || late);
        }
    }

    /** The next attempt is due then. */
    QueuedMail dueAt(Instant instant) {
        return new QueuedMail(
                id, parcel, new Progress(progress.attempts(), instant, progress.last(), progress.delayTold()));
    }

    /** After a failed attempt, for those that still wait. */
    QueuedMail left(List<Recipient> waiting, Progress now) {
        return new QueuedMail(id, new Parcel(parcel.mail(), waiting), now);
    }
}
