package io.github.spmodesim.client.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code {value: ..., from: ...}}, the form of every value; {@code value: unknown} may list candidates. */
final class SourcedReader {
    private static final String UNKNOWN = "unknown";

    private SourcedReader() {}

    /** A value that may be unknown altogether. */
    static <T> Sourced<T> read(ProfileNode node, Function<ProfileNode, T> read) {
        Provenance provenance = node.reading().provenance(node);
        ProfileNode value = node.child("value");
        if (!value.isText(UNKNOWN)) {
            node.only("value", "from");
            return new Known<>(read.apply(value), provenance);
        }
        node.only("value", "from", "candidates");
        List<Known<T>> candidates = candidates(node, read);
        Optional<Integer> chosen = node.reading().chosen(node.path());
        return chosen.isPresent() ? candidates.get(chosen.get()) : new Unknown<>(node.path(), candidates, provenance);
    }

    /** A value that the drivers cannot do without: if it is unknown, it has at least one candidate. */
    static <T> Sourced<T> driven(ProfileNode node, Function<ProfileNode, T> read) {
        Sourced<T> sourced = read(node, read);
        if (sourced.known().isEmpty() && node.optional("candidates").isEmpty()) {
            throw node.refuse("unknown without candidates", "at least one candidate, because the drivers need a value");
        }
        return sourced;
    }

    private static <T> List<Known<T>> candidates(ProfileNode node, Function<ProfileNode, T> read) {
        List<ProfileNode> items =
                node.optional("candidates").map(ProfileNode::items).orElse(List.of());
        List<Known<T>> candidates = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ProfileNode item : items) {
            item.only("name", "value", "from");
            Provenance provenance = item.reading().provenance(item);
            candidates.add(new Known<>(read.apply(item.child("value")), provenance));
            names.add(items.size() > 1 ? item.child("name").text() : "");
        }
        if (!candidates.isEmpty()) {
            node.reading().leaveOpen(node.path(), names);
        }
        return candidates;
    }
}
