package io.github.spmodesim.simulator.imap.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** THREAD=REFERENCES as RFC 5256 section 3 says it, word by word, however long it takes. */
final class NaiveReferences {
    private final List<Node> all = new ArrayList<>();
    private final Map<String, Node> byId = new HashMap<>();
    private final Node root = new Node(Optional.empty(), 0);

    private static final class Node {
        final Optional<Letter> letter;
        final int number;
        final List<Node> children = new ArrayList<>();
        Optional<Node> parent = Optional.empty();

        Node(Optional<Letter> letter, int number) {
            this.letter = letter;
            this.number = number;
        }

        void moveTo(Optional<Node> newParent) {
            parent.ifPresent(old -> old.children.remove(this));
            newParent.ifPresent(found -> found.children.add(this));
            parent = newParent;
        }

        boolean isBelow(Node other) {
            return this == other || parent.map(above -> above.isBelow(other)).orElse(false);
        }

        Node first() {
            return letter.isPresent() ? this : children.get(0);
        }

        String subject() {
            String subject = first().letter.orElseThrow().subject().toLowerCase(Locale.ROOT);
            return subject.substring(subject.lastIndexOf(' ') + 1);
        }

        boolean isReply() {
            return letter.orElseThrow().subject().indexOf(' ') >= 0;
        }

        boolean isDummy() {
            return letter.isEmpty();
        }
    }

    private static final Comparator<Node> BY_DATE = Comparator.<Node>comparingLong(
                    node -> node.first().letter.orElseThrow().sent())
            .thenComparingInt(node -> node.first().number);

    static String threads(List<Letter> letters) {
        NaiveReferences naive = new NaiveReferences();
        for (int i = 0; i < letters.size(); i++) {
            naive.link(letters.get(i), i + 1);
        }
        naive.gather();
        naive.prune();
        naive.sortTop();
        naive.mergeSubjects();
        naive.sort(naive.root);
        StringBuilder text = new StringBuilder();
        naive.root.children.forEach(thread -> write(thread, text));
        return text.toString();
    }

    /** Step 1. A letter takes the place of the dummy that waits for it. */
    private void link(Letter letter, int number) {
        Optional<Node> previous = Optional.empty();
        for (String id : letter.references()) {
            Node node = byId.computeIfAbsent(id, unknown -> add(new Node(Optional.empty(), 0)));
            if (previous.isPresent() && node.parent.isEmpty() && !previous.get().isBelow(node)) {
                node.moveTo(previous);
            }
            previous = Optional.of(node);
        }
        Node own = add(new Node(Optional.of(letter), number));
        Optional<Node> waiting = Optional.ofNullable(byId.get(letter.id()));
        if (waiting.isPresent() && waiting.get().isDummy()) {
            List.copyOf(waiting.get().children).forEach(child -> child.moveTo(Optional.of(own)));
            waiting.get().moveTo(Optional.empty());
            all.remove(waiting.get());
            previous = previous.map(last -> last == waiting.get() ? own : last);
        }
        if (!letter.id().isEmpty() && (waiting.isEmpty() || waiting.get().isDummy())) {
            byId.put(letter.id(), own);
        }
        if (previous.isPresent() && !previous.get().isBelow(own)) {
            own.moveTo(previous);
        }
    }

    private Node add(Node node) {
        all.add(node);
        return node;
    }

    /** Step 2. */
    private void gather() {
        all.stream().filter(node -> node.parent.isEmpty()).toList().forEach(node -> node.moveTo(Optional.of(root)));
    }

    /** Step 3, until nothing is left to do. */
    private void prune() {
        for (Node node : List.copyOf(all)) {
            boolean top = node.parent.orElseThrow() == root;
            if (node.isDummy() && (node.children.size() <= 1 || !top)) {
                List.copyOf(node.children).forEach(child -> child.moveTo(node.parent));
                node.moveTo(Optional.empty());
                all.remove(node);
                prune();
                return;
            }
        }
    }

    /** Step 4. */
    private void sortTop() {
        root.children.stream().filter(Node::isDummy).forEach(dummy -> dummy.children.sort(BY_DATE));
        root.children.sort(BY_DATE);
    }

    /** Step 5. */
    private void mergeSubjects() {
        Map<String, Node> table = new HashMap<>();
        for (Node current : root.children) {
            Optional<Node> known = Optional.ofNullable(table.get(current.subject()));
            boolean replace = known.isPresent()
                    && !known.get().isDummy()
                    && (current.isDummy() || (known.get().isReply() && !current.isReply()));
            if (!current.subject().isEmpty() && (known.isEmpty() || replace)) {
                table.put(current.subject(), current);
            }
        }
        for (Node current : List.copyOf(root.children)) {
            Optional<Node> known = Optional.ofNullable(table.get(current.subject()));
            if (known.isPresent() && known.get() != current) {
                merge(table, current, known.get());
            }
        }
    }

    private void merge(Map<String, Node> table, Node current, Node known) {
        if (current.isDummy() && known.isDummy()) {
            List.copyOf(current.children).forEach(child -> child.moveTo(Optional.of(known)));
            current.moveTo(Optional.empty());
        } else if (known.isDummy() || (current.isReply() && !known.isReply())) {
            current.moveTo(Optional.of(known));
        } else {
            Node dummy = new Node(Optional.empty(), 0);
            table.put(current.subject(), dummy);
            dummy.moveTo(Optional.of(root));
            known.moveTo(Optional.of(dummy));
            current.moveTo(Optional.of(dummy));
        }
    }

    /** Step 6. */
    private void sort(Node node) {
        node.children.forEach(this::sort);
        node.children.sort(BY_DATE);
    }

    private static void write(Node node, StringBuilder text) {
        text.append('(');
        members(node, text);
        text.append(')');
    }

    private static void members(Node node, StringBuilder text) {
        text.append(node.isDummy() ? "" : node.number);
        if (node.children.size() == 1) {
            text.append(' ');
            members(node.children.get(0), text);
        } else if (node.children.size() > 1) {
            text.append(node.isDummy() ? "" : " ");
            node.children.forEach(child -> write(child, text));
        }
    }
}
