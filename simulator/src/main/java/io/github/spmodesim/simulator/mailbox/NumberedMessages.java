package io.github.spmodesim.simulator.mailbox;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Messages that follow one another in one session's view, as they were numbered at one moment; never changes.
 *
 * <p>Each gets its number when it is asked for: a command that looks at a whole mailbox would else make an object for each
 * message, and the larger the mailbox, the more of them miss the processor's caches.
 */
final class NumberedMessages extends AbstractList<NumberedMessage> implements RandomAccess {
    private final int first;
    private final StoredMessage[] messages;

    /**
     * A copy of the messages.
     *
     * @param first the number of the first
     */
    NumberedMessages(int first, List<StoredMessage> messages) {
        this.first = first;
        this.messages = messages.toArray(StoredMessage[]::new);
    }

    @Override
    public NumberedMessage get(int index) {
        return new NumberedMessage(first + index, messages[index]);
    }

    @Override
    public int size() {
        return messages.length;
    }
}
