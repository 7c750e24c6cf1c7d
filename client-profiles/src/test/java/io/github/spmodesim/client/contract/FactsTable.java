package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Failure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A hand-written {@code .facts} file: what the dossier and the article know of a client, text by name. */
final class FactsTable {
    private static final String OTHERS = "others";

    private final Map<String, String> facts = new LinkedHashMap<>();

    private FactsTable() {}

    static FactsTable of(String id) {
        FactsTable table = new FactsTable();
        Table.rows(id + ".facts").forEach(table::add);
        return table;
    }

    /** Compares; what the profile knows has to have its line, so that the tables stay whole. */
    static void check(ClientProfile profile) {
        Map<String, String> expected = of(profile.app().id()).facts;
        Map<String, String> found = Facts.of(profile);
        found.forEach((name, text) -> {
            if (!text.matches("[?| ]+") || expected.containsKey(name)) {
                assertThat(text).as("%s: %s", profile.name(), name).isEqualTo(expected.get(name));
            }
        });
        assertThat(found.keySet()).as(profile.name()).containsAll(expected.keySet());
    }

    private void add(List<String> row) {
        switch (row.get(0)) {
            case "like" -> facts.putAll(of(row.get(1)).facts);
            case "again" -> failures("again ", row.get(1)).forEach(name -> facts.put(name, row.get(2)));
            case "shows" ->
                failures("shows " + row.get(1) + " ", row.get(2))
                        .forEach(name -> facts.put(name, String.join(" | ", row.subList(3, row.size()))));
            default -> facts.put(row.get(0), String.join(" | ", row.subList(1, row.size())));
        }
    }

    /** The names of a group of failures; {@code others}: those that no line before named. */
    private List<String> failures(String prefix, String group) {
        if (group.equals(OTHERS)) {
            return Arrays.stream(Failure.values())
                    .map(failure -> prefix + failure.name().toLowerCase(Locale.ROOT))
                    .filter(name -> !facts.containsKey(name))
                    .toList();
        }
        return Arrays.stream(group.split(" ", -1))
                .map(failure -> prefix + failure)
                .toList();
    }
}
