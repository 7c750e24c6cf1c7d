package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.Uid;
import java.util.List;
import java.util.Optional;

/** Which messages have gone since a client was here last (RFC 7162 section 3.2). */
public final class Resynchronisation {
    private Resynchronisation() {}

    /**
     * The reply VANISHED (EARLIER), empty where nothing has gone.
     *
     * @param since the mod-sequence that the client knows
     * @param known UIDs that matter to the client
     */
    public static Optional<ImapReply> vanished(MailboxView view, long since, NumberRanges known) {
        NumberRanges gone = view.mailbox()
                .removedSince(since)
                .map(removed -> removed(removed, known))
                .orElseGet(() -> missing(view, known));
        return gone.isEmpty() ? Optional.empty() : Optional.of(ImapReply.Untagged.of("VANISHED (EARLIER) " + gone));
    }

    private static NumberRanges removed(List<Uid> removed, NumberRanges known) {
        return NumberRanges.of(removed.stream().mapToLong(Uid::value).filter(known::contains));
    }

    // Too long ago to be known: everything that is not here is said to have gone (section 3.2.5.1 allows it).
    private static NumberRanges missing(MailboxView view, NumberRanges known) {
        NumberRanges here = NumberRanges.of(view.bySequence(1, view.size()).stream()
                .map(NumberedMessage::message)
                .mapToLong(message -> message.uid().value()));
        return here.gaps(1, view.atOpening().uidNext() - 1).intersect(known);
    }
}
