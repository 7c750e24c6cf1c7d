package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Messages of one base subject are a thread, the first of them its head, all others below it. */
final class OrderedSubject implements Threading {
    private final List<ThreadMember> members = new ArrayList<>();

    @Override
    public void add(NumberedMessage message) {
        members.add(ThreadMember.of(message));
    }

    @Override
    public List<ThreadNode> threads() {
        List<ThreadNode> heads = new ArrayList<>();
        Map<String, ThreadNode> headOfSubject = new HashMap<>();
        members.sort(ThreadMember.BY_SENT_TIME);
        for (ThreadMember member : members) {
            ThreadNode node = ThreadNode.of(member);
            ThreadNode head = headOfSubject.putIfAbsent(member.subject(), node);
            (head == null ? heads : head.children()).add(node);
        }
        return heads;
    }
}
