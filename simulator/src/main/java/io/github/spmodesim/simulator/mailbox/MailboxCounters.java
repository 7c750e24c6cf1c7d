package io.github.spmodesim.simulator.mailbox;

import java.util.Set;
import java.util.TreeSet;

/** What a mailbox knows of its messages without looking at them; guarded by the mailbox's lock. */
final class MailboxCounters {
    private final Set<Flag> keywords = new TreeSet<>();
    private int unseen;
    private long octets;
    private int deleted;

    int unseen() {
        return unseen;
    }

    long octets() {
        return octets;
    }

    boolean noneDeleted() {
        return deleted == 0;
    }

    /** Keywords that a message has or has had. */
    Set<Flag> keywords() {
        return keywords;
    }

    /** Counts a message in; true where it brings a new keyword. */
    boolean added(StoredMessage message) {
        octets += message.body().size();
        count(message.flags(), 1);
        return keywords.addAll(message.flags().keywords());
    }

    /** Counts changed flags; true where they bring a new keyword. */
    boolean changed(Flags before, Flags after) {
        count(before, -1);
        count(after, 1);
        return keywords.addAll(after.keywords());
    }

    void removed(StoredMessage message) {
        octets -= message.body().size();
        count(message.flags(), -1);
    }

    private void count(Flags flags, int by) {
        unseen += flags.has(Flag.SEEN) ? 0 : by;
        deleted += flags.has(Flag.DELETED) ? by : 0;
    }
}
