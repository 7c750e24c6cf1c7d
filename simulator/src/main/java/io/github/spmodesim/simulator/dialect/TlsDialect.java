package io.github.spmodesim.simulator.dialect;

import java.util.List;
import java.util.Map;

/**
 * What is offered in the TLS handshake.
 *
 * @param versions protocol versions by their JSSE name and whether they are on
 * @param plainTextAfterMillis how long a mail port waits for TLS before it speaks without; 0 for ever
 */
public record TlsDialect(Map<String, Setting<Boolean>> versions, Setting<Integer> plainTextAfterMillis) {
    /** Refuses a service that no client could ever reach, and a time below 0. */
    public TlsDialect {
        if (plainTextAfterMillis.value() < 0) {
            throw new IllegalArgumentException(
                    "tls.plainTextAfterMillis: expected at least 0, got " + plainTextAfterMillis.value());
        }
        if (versions.values().stream().noneMatch(Setting::value)) {
            throw new IllegalArgumentException("tls.versions: expected at least one to be on, got none");
        }
    }

    /** The versions that are on, by their JSSE names. */
    public List<String> enabledVersions() {
        return versions.entrySet().stream()
                .filter(version -> version.getValue().value())
                .map(Map.Entry::getKey)
                .toList();
    }
}
