package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.relay.RemoteAnswer.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from one attempt: who has the message is done with, who is refused for good is reported at once, who may get
 * it later waits, or is given up when the time is over.
 *
 * @param left what stays in the queue
 * @param reports what is to be told
 */
record Settlement(Optional<QueuedMail> left, List<Report> reports) {
    /** Settles an attempt that has ended now. */
    static Settlement of(QueuedMail mail, Handover handover, RetrySchedule schedule, Instant now) {
        List<Recipient> waiting = mail.parcel().recipients().stream()
                .filter(recipient -> handover.of(recipient).verdict() == Verdict.DEFERRED)
                .toList();
        Instant accepted = mail.parcel().mail().at();
        Optional<Instant> next = waiting.isEmpty()
                ? Optional.empty()
                : schedule.next(accepted, mail.progress().attempts() + 1, now);
        boolean tellsDelay = !mail.progress().delayTold() && schedule.isLate(accepted, now);
        Stream<Report> open = waiting.stream().flatMap(recipient -> {
            RemoteAnswer answer = handover.of(recipient);
            if (next.isEmpty()) {
                return Stream.of(Report.of(recipient, Action.FAILED, answer.expired()));
            }
            return tellsDelay
                    ? Stream.of(Report.delayed(recipient, answer, schedule.giveUpAt(accepted)))
                    : Stream.empty();
        });
        return new Settlement(
                next.map(due ->
                        mail.left(waiting, mail.progress().failed(handover.of(waiting.get(0)), due, tellsDelay))),
                Stream.concat(settled(mail, handover), open).toList());
    }

    private static Stream<Report> settled(QueuedMail mail, Handover handover) {
        return mail.parcel().recipients().stream().flatMap(recipient -> {
            RemoteAnswer answer = handover.of(recipient);
            return switch (answer.verdict()) {
                case TAKEN -> Stream.of(Report.of(recipient, Action.RELAYED, answer));
                case REFUSED -> Stream.of(Report.of(recipient, Action.FAILED, answer));
                case TAKEN_WITH_NOTICES, DEFERRED -> Stream.empty();
            };
        });
    }
}
