package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The six steps of THREAD=REFERENCES (RFC 5256 section 3), each by the class that knows it. */
final class References implements Threading {
    private final ReferenceForest forest = new ReferenceForest();

    @Override
    public void add(NumberedMessage message) {
        forest.add(message);
    }

    @Override
    public List<ThreadNode> threads() {
        List<ThreadNode> threads = SubjectTable.gather(forest.pruned());
        sortAll(threads);
        return threads;
    }

    /** Step 6. The order of siblings depends on what is below them only for dummies, which stand at the top alone. */
    private static void sortAll(List<ThreadNode> threads) {
        Deque<ThreadNode> unsorted = new ArrayDeque<>(threads);
        while (!unsorted.isEmpty()) {
            ThreadNode node = unsorted.pop();
            node.sortChildren();
            node.children().forEach(unsorted::push);
        }
        threads.sort(ThreadNode.BY_SENT_TIME);
    }
}
