package io.github.spmodesim.client.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One reading of one profile file: its sources, the candidates chosen for it, and the choices that it leaves open. */
final class Reading {
    private final String file;
    private final Map<String, Integer> chosen;
    private final Map<String, Provenance> sources = new LinkedHashMap<>();
    private final Set<String> unusedSources = new TreeSet<>();
    private final Map<String, List<String>> open = new LinkedHashMap<>();
    private final List<String> unanswered = new ArrayList<>();

    Reading(String file, Map<String, Integer> chosen) {
        this.file = file;
        this.chosen = Map.copyOf(chosen);
    }

    ProfileFormatException refuse(String path, String found, String expected) {
        return new ProfileFormatException(file + ": " + path, found, expected);
    }

    /**
     * Reads what the provenance of a value may name.
     *
     * @param node all sources
     * @param own the names of those that this file brings itself: each has to be used
     */
    void readSources(ProfileNode node, Set<String> own) {
        for (String name : node.names()) {
            ProfileNode source = node.child(name).only("tag", "text");
            ProfileNode tag = source.child("tag");
            ProvenanceTag known = ProvenanceTag.marked(tag.text())
                    .orElseThrow(() -> tag.wrong("one of the tags " + ProvenanceTag.marks()));
            sources.put(name, new Provenance(known, source.child("text").text()));
        }
        unusedSources.addAll(own);
    }

    Provenance provenance(ProfileNode node) {
        ProfileNode from = node.optional("from")
                .orElseThrow(() -> node.refuse("a value without provenance", "from: and one of " + sources.keySet()));
        Provenance provenance = sources.get(from.text());
        if (provenance == null) {
            throw from.wrong("one of the names under sources: " + sources.keySet());
        }
        unusedSources.remove(from.text());
        return provenance;
    }

    /** Where a value that is given is known from: what was looked for and not found is no source of one. */
    Provenance knownFrom(ProfileNode node) {
        Provenance provenance = provenance(node);
        if (provenance.tag() == ProvenanceTag.NOT_FOUND) {
            throw node.child("from").refuse("a value from a source of the tag ?", "a source that knows it, or unknown");
        }
        return provenance;
    }

    Optional<Integer> chosen(String path) {
        return Optional.ofNullable(chosen.get(path));
    }

    void leaveOpen(String path, List<String> candidateNames) {
        open.put(path, candidateNames);
    }

    /** A value that the drivers need is unknown and has no candidate. */
    void leaveUnanswered(String path) {
        unanswered.add(path);
    }

    List<String> unanswered() {
        return List.copyOf(unanswered);
    }

    /** Paths of the values with a single candidate. */
    List<String> assumed() {
        return open.entrySet().stream()
                .filter(value -> value.getValue().size() == 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    void close() {
        if (!unusedSources.isEmpty()) {
            throw refuse("sources", "the unused " + unusedSources, "a value from each source");
        }
    }

    /** Every way to choose one candidate for each open value; empty if none is open. */
    List<Map<String, Integer>> combinations() {
        if (open.isEmpty()) {
            return List.of();
        }
        List<Map<String, Integer>> combinations = List.of(Map.of());
        for (Map.Entry<String, List<String>> value : open.entrySet()) {
            combinations =
                    multiply(combinations, value.getKey(), value.getValue().size());
        }
        return combinations;
    }

    /** The variant's name, such as {@code [LOGIN]}: only values with several candidates tell variants apart. */
    String variantName(Map<String, Integer> combination) {
        List<String> names = new ArrayList<>();
        open.forEach((path, candidates) -> {
            if (candidates.size() > 1) {
                names.add(candidates.get(combination.getOrDefault(path, 0)));
            }
        });
        return names.isEmpty() ? "" : "[" + String.join(", ", names) + "]";
    }

    private static List<Map<String, Integer>> multiply(
            List<Map<String, Integer>> combinations, String path, int candidates) {
        List<Map<String, Integer>> product = new ArrayList<>();
        for (Map<String, Integer> combination : combinations) {
            for (int candidate = 0; candidate < candidates; candidate++) {
                Map<String, Integer> extended = new LinkedHashMap<>(combination);
                extended.put(path, candidate);
                product.add(extended);
            }
        }
        return product;
    }
}
