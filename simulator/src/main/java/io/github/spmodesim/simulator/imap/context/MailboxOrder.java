package io.github.spmodesim.simulator.imap.context;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Results of SEARCH: in the order of the mailbox, which the client can keep by itself, so that all changes are one run without
 * a place (RFC 5267 sections 4.3.3 and 4.3.4). A change costs what the changed messages do, however many results there are.
 */
public final class MailboxOrder implements Results {
    private static final Comparator<StoredMessage> BY_UID =
            Comparator.comparingLong(message -> message.uid().value());

    private final Set<StoredMessage> held = new HashSet<>();

    /** What a search has found. */
    public MailboxOrder(List<NumberedMessage> found) {
        found.forEach(numbered -> held.add(numbered.message()));
    }

    @Override
    public boolean holds(StoredMessage message) {
        return held.contains(message);
    }

    @Override
    public List<Run> remove(List<StoredMessage> messages) {
        messages.forEach(held::remove);
        return wherever(messages);
    }

    @Override
    public List<Run> add(List<StoredMessage> messages) {
        held.addAll(messages);
        return wherever(messages);
    }

    private static List<Run> wherever(List<StoredMessage> messages) {
        return messages.isEmpty()
                ? List.of()
                : List.of(new Run(0, messages.stream().sorted(BY_UID).toList()));
    }

    @Override
    public int costOfPreparing() {
        return 0;
    }

    @Override
    public void prepare(StoredMessage message) {}

    @Override
    public void forgetPrepared() {}
}
