package io.github.spmodesim.simulator.imap.context;

import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.List;

/** The results of a context as its client knows them. */
public sealed interface Results permits MailboxOrder, SortedOrder {
    /** Whether the message is one of them. */
    boolean holds(StoredMessage message);

    /**
     * Removes results.
     *
     * @return how they are removed, one run after the other
     */
    List<Run> remove(List<StoredMessage> messages);

    /**
     * Adds messages that are not among them.
     *
     * @return how they are inserted, one run after the other
     */
    List<Run> add(List<StoredMessage> messages);

    /** What {@link #prepare} costs for one message, in the units of {@code SlicedWork}; 0 where there is nothing to prepare. */
    int costOfPreparing();

    /** Finds out where a message would stand; on any thread, while nothing else is asked. */
    void prepare(StoredMessage message);

    /** Forgets what was prepared and not needed. */
    void forgetPrepared();
}
