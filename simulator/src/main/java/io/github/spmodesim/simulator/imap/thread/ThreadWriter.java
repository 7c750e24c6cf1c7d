package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Writes the threads of a THREAD reply (RFC 5256 section 5, thread-list). */
public final class ThreadWriter {
    private final ToLongFunction<NumberedMessage> number;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Iterator<ThreadNode>> open = new ArrayDeque<>();

    private ThreadWriter(ToLongFunction<NumberedMessage> number) {
        this.number = number;
    }

    /**
     * Returns the threads as text, for example {@code (2)(3 6 (4 23)(44 7 96))}.
     *
     * @param number what to write for a message
     */
    public static String write(List<ThreadNode> threads, ToLongFunction<NumberedMessage> number) {
        return new ThreadWriter(number).write(threads);
    }

    private String write(List<ThreadNode> threads) {
        open.push(threads.iterator());
        while (!open.isEmpty()) {
            if (open.peek().hasNext()) {
                begin(open.peek().next());
            } else {
                open.pop();
                // The list at the top stands in no brackets.
                text.append(open.isEmpty() ? "" : ")");
            }
        }
        return text.toString();
    }

    private void begin(ThreadNode head) {
        text.append('(');
        number(head);
        ThreadNode last = head;
        while (last.children().size() == 1) {
            last = last.children().get(0);
            text.append(' ');
            number(last);
        }
        if (last.children().isEmpty()) {
            text.append(')');
        } else {
            text.append(last.isDummy() ? "" : " ");
            open.push(last.children().iterator());
        }
    }

    private void number(ThreadNode node) {
        node.message().ifPresent(message -> text.append(number.applyAsLong(message)));
    }
}
