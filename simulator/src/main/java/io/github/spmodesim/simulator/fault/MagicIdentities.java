package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.dialect.LocatedYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** IMAP IDs that carry a fault, for phones that can call no API; data of {@code faults/identities.yaml}. */
public final class MagicIdentities {
    /** How each of them begins. */
    public static final String PREFIX = "fault-";

    private static final String FILE = "/faults/identities.yaml";

    private MagicIdentities() {}

    /** The rule that each carries, by IMAP ID; it has the ID's name and strikes nobody else. */
    public static Map<String, FaultRule> rules() {
        try (InputStream in = MagicIdentities.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FILE + " (expected: one in the simulator's jar)");
            }
            Map<String, FaultRule> rules = new LinkedHashMap<>();
            LocatedYaml.read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .fields()
                    .forEach((imapId, fields) -> rules.put(
                            imapId,
                            FaultRules.read(fields.texts()).named(imapId).subscriber(imapId)));
            return rules;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
