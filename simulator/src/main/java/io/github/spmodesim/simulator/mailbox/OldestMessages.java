package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * The messages of a subscriber that go first when there is no room: those that came first by their INTERNALDATE, over all
 * mailboxes, but none that is protected.
 *
 * <p>Assumption: what docomo's app calls 保護 is \Flagged, and Sent, Drafts and Trash are no different from INBOX here.
 */
final class OldestMessages {
    private final Map<Mailbox, Set<StoredMessage>> chosen = new HashMap<>();

    private OldestMessages() {}

    private record Candidate(Mailbox mailbox, StoredMessage message) {}

    /**
     * As few as it takes.
     *
     * @param lacking how many messages and octets have to go
     * @return empty where even all of them are too few
     */
    static Optional<OldestMessages> of(MailboxTree tree, Quota lacking) {
        PriorityQueue<Candidate> candidates = candidates(tree);
        OldestMessages oldest = new OldestMessages();
        long messages = lacking.messages();
        long octets = lacking.octets();
        while (messages > 0 || octets > 0) {
            Candidate next = candidates.poll();
            if (next == null) {
                return Optional.empty();
            }
            oldest.chosen
                    .computeIfAbsent(next.mailbox(), mailbox -> new HashSet<>())
                    .add(next.message());
            messages--;
            octets -= next.message().body().size();
        }
        return Optional.of(oldest);
    }

    // A heap and not a sort: as a rule one of 20,000 is wanted.
    private static PriorityQueue<Candidate> candidates(MailboxTree tree) {
        PriorityQueue<Candidate> candidates = new PriorityQueue<>(Comparator.comparing(
                        (Candidate candidate) -> candidate.message().internalDate())
                .thenComparing(candidate -> candidate.message().uid()));
        for (ListedName name : tree.listing().names()) {
            name.mailbox()
                    .ifPresent(mailbox -> mailbox.messages().stream()
                            .filter(OldestMessages::mayGo)
                            .forEach(message -> candidates.add(new Candidate(mailbox, message))));
        }
        return candidates;
    }

    private static boolean mayGo(StoredMessage message) {
        return !message.flags().has(Flag.FLAGGED);
    }

    /** Deletes them, unless somebody protects one meanwhile; sessions are told as of any other expunge. */
    List<CompletionStage<?>> discard() {
        List<CompletionStage<?>> deletions = new ArrayList<>();
        chosen.forEach((mailbox, messages) ->
                deletions.add(mailbox.discard(message -> messages.contains(message) && mayGo(message))));
        return deletions;
    }
}
