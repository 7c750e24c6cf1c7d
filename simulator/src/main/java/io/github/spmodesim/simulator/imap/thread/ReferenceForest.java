package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Messages linked by the identifiers that they name: steps 1 to 3 of THREAD=REFERENCES.
 *
 * <p>A node is a number from 0: a message, or a dummy that stands for an identifier that no message has yet.
 */
final class ReferenceForest {
    private final Map<String, Integer> nodeOfId = new HashMap<>();
    private final List<Optional<ThreadMember>> members = new ArrayList<>();
    private final ParentLinks links = new ParentLinks();

    /** Step 1 for one message; messages come in the order of their numbers. */
    void add(NumberedMessage message) {
        Ancestry ancestry = Ancestry.of(message.message().body().mime().fields());
        int parent = ParentLinks.NONE;
        for (String id : ancestry.references()) {
            int node = nodeOf(id);
            if (links.parent(node) == ParentLinks.NONE) {
                links.link(node, parent);
            }
            parent = node;
        }
        int own = nodeOf(ThreadMember.of(message), ancestry.id());
        links.cut(own);
        links.link(own, parent);
    }

    private int nodeOf(String id) {
        return nodeOfId.computeIfAbsent(id, unknown -> newNode(Optional.empty()));
    }

    /** Of messages with one identifier the first has it; the others, and those without any, are found by none. */
    private int nodeOf(ThreadMember member, Optional<String> id) {
        int node = id.map(this::nodeOf).orElseGet(() -> newNode(Optional.empty()));
        if (members.get(node).isPresent()) {
            return newNode(Optional.of(member));
        }
        members.set(node, Optional.of(member));
        return node;
    }

    private int newNode(Optional<ThreadMember> member) {
        members.add(member);
        return links.newNode();
    }

    /**
     * Steps 2 and 3: the heads of the threads with all below them, in no order.
     *
     * <p>A dummy below another node goes, one at the top stays only where it holds several messages together.
     */
    List<ThreadNode> pruned() {
        List<ThreadNode> nodes = members.stream().map(ThreadNode::new).toList();
        int[] holders = holders();
        List<ThreadNode> heads = new ArrayList<>();
        for (int node = 0; node < holders.length; node++) {
            boolean head = holders[node] == node;
            if (head) {
                heads.add(nodes.get(node));
            } else if (!nodes.get(node).isDummy()) {
                nodes.get(holders[node]).children().add(nodes.get(node));
            }
        }
        return withoutNeedlessDummies(heads);
    }

    private static List<ThreadNode> withoutNeedlessDummies(List<ThreadNode> heads) {
        List<ThreadNode> kept = new ArrayList<>(heads.size());
        for (ThreadNode head : heads) {
            boolean needed = !head.isDummy() || head.children().size() > 1;
            kept.addAll(needed ? List.of(head) : head.children());
        }
        return kept;
    }

    /** For each node the nearest one above it that stays: a message, or the head of the thread; a head holds itself. */
    private int[] holders() {
        int[] holders = new int[members.size()];
        Arrays.fill(holders, ParentLinks.NONE);
        int[] path = new int[members.size()];
        for (int node = 0; node < holders.length; node++) {
            int length = 0;
            int above = node;
            while (holders[above] == ParentLinks.NONE) {
                path[length++] = above;
                int parent = links.parent(above);
                if (parent == ParentLinks.NONE) {
                    holders[above] = above;
                } else {
                    above = parent;
                }
            }
            while (length > 0) {
                hold(path[--length], holders);
            }
        }
        return holders;
    }

    private void hold(int node, int[] holders) {
        int parent = links.parent(node);
        if (parent != ParentLinks.NONE) {
            holders[node] = members.get(parent).isPresent() ? parent : holders[parent];
        }
    }
}
