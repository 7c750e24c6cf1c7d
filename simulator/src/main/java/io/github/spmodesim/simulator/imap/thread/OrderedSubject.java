package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Messages of one base subject are a thread, the first of them its head, all others below it. */
final class OrderedSubject {
    private OrderedSubject() {}

    static List<ThreadNode> thread(List<NumberedMessage> messages) {
        List<ThreadNode> heads = new ArrayList<>();
        Map<String, ThreadNode> headOfSubject = new HashMap<>();
        messages.stream()
                .map(ThreadMember::of)
                .sorted(ThreadMember.BY_SENT_TIME)
                .map(ThreadNode::of)
                .forEach(node -> {
                    String subject = node.firstMember().subject();
                    ThreadNode head = headOfSubject.putIfAbsent(subject, node);
                    (head == null ? heads : head.children()).add(node);
                });
        return heads;
    }
}
