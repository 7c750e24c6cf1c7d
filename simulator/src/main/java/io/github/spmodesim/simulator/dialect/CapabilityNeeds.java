package io.github.spmodesim.simulator.dialect;

import java.util.List;
import java.util.Map;

/** Which IMAP capabilities are of no use without others: switching one off takes along what builds on it. */
final class CapabilityNeeds {
    // RFC 7162 section 3.2; RFC 6855 section 3; RFC 5267 sections 3 and 4; RFC 5957 section 2 with RFC 5256 section 1;
    // RFC 5550 section 4.6.
    private static final Map<String, List<String>> NEEDS = Map.of(
            "QRESYNC", List.of("CONDSTORE", "ENABLE"),
            "UTF8=ACCEPT", List.of("ENABLE"),
            "ESORT", List.of("SORT"),
            "CONTEXT=SORT", List.of("SORT", "ESORT"),
            "CONTEXT=SEARCH", List.of("ESEARCH"),
            "SORT=DISPLAY", List.of("SORT"),
            "URL-PARTIAL", List.of("CATENATE"));

    private CapabilityNeeds() {}

    /** Those of {@code on} that have all that they build on among them, in the same order. */
    static List<String> met(List<String> on) {
        return on.stream()
                .filter(name -> on.containsAll(NEEDS.getOrDefault(name, List.of())))
                .toList();
    }
}
