package io.github.spmodesim.simulator.imap.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Threads of one base subject become one: steps 4 and 5 of THREAD=REFERENCES.
 *
 * <p>A thread's subject is looked at before any merging; merging puts new children behind those that are there, so that it
 * never changes.
 */
final class SubjectTable {
    private final Map<String, ThreadNode> threads = new HashMap<>();
    private final List<ThreadNode> merged = new ArrayList<>();

    private SubjectTable() {}

    /** Returns what stands at the top then, in no order. */
    static List<ThreadNode> gather(List<ThreadNode> heads) {
        heads.forEach(ThreadNode::sortChildren);
        List<ThreadNode> sorted = new ArrayList<>(heads);
        sorted.sort(ThreadNode.BY_SENT_TIME);
        SubjectTable table = new SubjectTable();
        sorted.forEach(table::enter);
        sorted.forEach(table::merge);
        table.merged.addAll(table.threads.values());
        return table.merged;
    }

    /** Step 5.B. */
    private void enter(ThreadNode thread) {
        if (!subject(thread).isEmpty()) {
            threads.merge(subject(thread), thread, SubjectTable::better);
        }
    }

    private static ThreadNode better(ThreadNode known, ThreadNode thread) {
        boolean better = !known.isDummy() && (thread.isDummy() || (isReply(known) && !isReply(thread)));
        return better ? thread : known;
    }

    /** Step 5.C. What the table holds stays at the top, and so does what has no subject; anything else goes below. */
    private void merge(ThreadNode thread) {
        String subject = subject(thread);
        if (subject.isEmpty()) {
            merged.add(thread);
        } else {
            threads.computeIfPresent(subject, (key, known) -> known == thread ? known : merged(known, thread));
        }
    }

    private static ThreadNode merged(ThreadNode known, ThreadNode thread) {
        if (known.isDummy() && thread.isDummy()) {
            known.children().addAll(thread.children());
            return known;
        }
        if (known.isDummy() || (isReply(thread) && !isReply(known))) {
            known.children().add(thread);
            return known;
        }
        ThreadNode both = ThreadNode.dummy();
        both.children().add(known);
        both.children().add(thread);
        return both;
    }

    private static String subject(ThreadNode thread) {
        return thread.firstMember().subject();
    }

    private static boolean isReply(ThreadNode thread) {
        return thread.firstMember().replyOrForward();
    }
}
