package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.testkit.RecordedTranscript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a client says, scene by scene, as a hand-written {@code .golden} file has it. */
record Golden(Map<String, List<String>> sections) {
    private static final Pattern TAGGED = Pattern.compile("[A-Z]?(\\d+)(?:\\.\\d+)? (.*)");
    private static final Pattern VARIANT = Pattern.compile("[^\\[\\],]+");
    private static final Pattern RANDOM_TAG = Pattern.compile("[a-z0-9]{4} (.*)");

    static Golden of(String id) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Table.text(id + ".golden").lines().toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                if (sections.put(line.substring(1, line.length() - 1), current) != null) {
                    throw new IllegalStateException(id + ".golden: found " + line + " twice, expected it once");
                }
            } else if (!line.startsWith("#")) {
                current.add(line);
            }
        }
        return new Golden(sections);
    }

    /** The section for a scene and a variant such as {@code [LOGIN, once]}: of one of its candidates, or of all. */
    String section(String scene, String variant) {
        if (sections.containsKey(scene + variant)) {
            return scene + variant;
        }
        return VARIANT.matcher(variant)
                .results()
                .map(part -> scene + "[" + part.group().strip() + "]")
                .filter(sections::containsKey)
                .findFirst()
                .orElse(scene);
    }

    /** The scenes that the file has a section for, whatever the variant. */
    List<String> scenes() {
        return sections.keySet().stream()
                .map(section -> section.replaceFirst("\\[.*", ""))
                .distinct()
                .toList();
    }

    /** What was expected and found, in the form of the file; both are equal if the client keeps to it. */
    record Comparison(String expected, String found) {}

    Comparison compare(String section, List<String> said) {
        List<String> expected = sections.getOrDefault(section, List.of("(no section " + section + ")"));
        boolean random = expected.stream().anyMatch(line -> line.startsWith("~ "));
        List<String> found =
                withoutArbitrary(random ? randomTags(said) : RecordedTranscript.relativeTags(said, TAGGED));
        return new Comparison(String.join("\n", expected), String.join("\n", found));
    }

    /** Sizes, dates and secrets left out. */
    private static List<String> withoutArbitrary(List<String> said) {
        return said.stream()
                .map(line -> line.replaceFirst("^((?:\\S+ )?(?i:auth(?:enticate)?) PLAIN) \\S+$", "$1 (sasl)")
                        .replaceFirst("\\{\\d+(\\+?)}$", "{n$1}")
                        .replaceFirst("SIZE=\\d+", "SIZE=n")
                        .replaceFirst("\\(\\d+ octets\\)", "(n octets)")
                        .replaceFirst("\\b\\d{1,2}-[A-Z][a-z]{2}-\\d{4}\\b", "d-Mon-y"))
                .collect(Collectors.toList());
    }

    private static List<String> randomTags(List<String> said) {
        return said.stream()
                .map(line -> RANDOM_TAG.matcher(line).replaceFirst("~ $1"))
                .toList();
    }
}
