package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A message and those below it, or siblings without a parent: "dummy" in RFC 5256.
 *
 * <p>Not thread-safe; complete, and not changed any more, once a {@link ThreadAlgorithm} has given it out.
 */
public final class ThreadNode {
    /** By the time of sending; a dummy counts as its first child. */
    static final Comparator<ThreadNode> BY_SENT_TIME =
            Comparator.comparing(ThreadNode::firstMember, ThreadMember.BY_SENT_TIME);

    private final Optional<ThreadMember> member;
    private final List<ThreadNode> children = new ArrayList<>(0);

    ThreadNode(Optional<ThreadMember> member) {
        this.member = member;
    }

    static ThreadNode of(ThreadMember member) {
        return new ThreadNode(Optional.of(member));
    }

    static ThreadNode dummy() {
        return new ThreadNode(Optional.empty());
    }

    /** Returns the message; empty where siblings have no parent, which is so at the top alone. */
    public Optional<NumberedMessage> message() {
        return member.map(ThreadMember::message);
    }

    /** Returns what stands below, in order. */
    public List<ThreadNode> children() {
        return children;
    }

    Optional<ThreadMember> member() {
        return member;
    }

    boolean isDummy() {
        return member.isEmpty();
    }

    /** The message, or the first child's; a dummy in a thread has children, and they are messages. */
    ThreadMember firstMember() {
        return member.orElseGet(() -> children.get(0).member.orElseThrow());
    }

    void sortChildren() {
        children.sort(BY_SENT_TIME);
    }
}
