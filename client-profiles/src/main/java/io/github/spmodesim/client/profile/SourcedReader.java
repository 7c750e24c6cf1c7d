package io.github.spmodesim.client.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code {value: ..., from: ...}}, the form of every value; {@code value: unknown} may list candidates. */
final class SourcedReader {
    private static final String UNKNOWN = "unknown";
    private static final String NONE = "none";

    private SourcedReader() {}

    /** A value that may be unknown altogether. */
    static <T> Sourced<T> read(ProfileNode node, Function<ProfileNode, T> read) {
        Provenance provenance = node.reading().provenance(node);
        ProfileNode value = node.child("value");
        if (!value.isText(UNKNOWN)) {
            node.only("value", "from");
            return new Known<>(read.apply(value), node.reading().knownFrom(node));
        }
        node.only("value", "from", "candidates");
        List<Known<T>> candidates = candidates(node, read);
        Optional<Integer> chosen = node.reading().chosen(node.path());
        return chosen.isPresent() ? candidates.get(chosen.get()) : new Unknown<>(node.path(), candidates, provenance);
    }

    /** A value that the drivers need: without it and without a candidate the profile cannot be driven. */
    static <T> Sourced<T> driven(ProfileNode node, Function<ProfileNode, T> read) {
        Sourced<T> sourced = read(node, read);
        if (sourced instanceof Unknown<T> unknown && unknown.candidates().isEmpty()) {
            node.reading().leaveUnanswered(node.path());
        }
        return sourced;
    }

    /** A list that may also be {@code {value: none, from: ...}}, or an unknown value with or without candidates. */
    static <T> Sourced<List<T>> list(ProfileNode node, Function<ProfileNode, T> read, Function<T, Provenance> source) {
        if (!node.isList()) {
            return read(node, value -> value.isText(NONE) ? List.of() : value.listOf(read));
        }
        List<T> items = node.listOf(read);
        if (items.isEmpty()) {
            throw node.wrong("at least one item, or value: none and from:");
        }
        return new Known<>(items, source.apply(items.get(0)));
    }

    private static <T> List<Known<T>> candidates(ProfileNode node, Function<ProfileNode, T> read) {
        List<ProfileNode> items =
                node.optional("candidates").map(ProfileNode::items).orElse(List.of());
        List<Known<T>> candidates = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ProfileNode item : items) {
            item.only("name", "value", "from");
            Provenance provenance = item.reading().knownFrom(item);
            candidates.add(new Known<>(read.apply(item.child("value")), provenance));
            names.add(items.size() > 1 ? item.child("name").text() : "");
        }
        if (!candidates.isEmpty()) {
            node.reading().leaveOpen(node.path(), names);
        }
        return candidates;
    }
}
