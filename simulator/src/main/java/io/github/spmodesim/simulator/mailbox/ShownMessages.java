package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The messages that one session counts, in the order of their UIDs: number n stands at n - 1. For one thread. */
final class ShownMessages {
    private final List<StoredMessage> shown;

    ShownMessages(List<StoredMessage> messages) {
        shown = new ArrayList<>(messages);
    }

    int size() {
        return shown.size();
    }

    StoredMessage at(int index) {
        return shown.get(index);
    }

    List<StoredMessage> from(int index) {
        return shown.subList(index, shown.size());
    }

    void add(StoredMessage message) {
        shown.add(message);
    }

    void removeAll(Set<StoredMessage> gone) {
        shown.removeIf(gone::contains);
    }

    /** The index of the message, negative where it is not counted here. */
    int indexOf(StoredMessage message) {
        int index = indexOfUidAtLeast(message.uid().value());
        return index < shown.size() && shown.get(index) == message ? index : -1;
    }

    /** The index of the first message whose UID is not below; {@link #size()} where there is none. */
    int indexOfUidAtLeast(long uid) {
        return indexOfUidAtLeast(shown, uid);
    }

    /** The same among messages in the order of their UIDs. */
    static int indexOfUidAtLeast(List<StoredMessage> ordered, long uid) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).uid().value() < uid) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The message of a UID among messages in the order of their UIDs. */
    static Optional<StoredMessage> find(List<StoredMessage> ordered, Uid uid) {
        int index = indexOfUidAtLeast(ordered, uid.value());
        return index < ordered.size() && ordered.get(index).uid().equals(uid)
                ? Optional.of(ordered.get(index))
                : Optional.empty();
    }

    /** The messages between two indexes, the first included, with the numbers that they have now. */
    List<NumberedMessage> numbered(int fromIndex, int toIndex) {
        return fromIndex < toIndex ? new NumberedMessages(fromIndex + 1, shown.subList(fromIndex, toIndex)) : List.of();
    }
}
