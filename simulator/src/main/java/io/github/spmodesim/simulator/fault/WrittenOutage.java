package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.dialect.DialectException;
import io.github.spmodesim.simulator.dialect.LocatedYaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Outages as they are written, the same in config files, requests and steps: {@code outage} its name, {@code source},
 * {@code cutsLive} and its {@code rules}.
 */
public final class WrittenOutage {
    private static final String NAME = "outage";
    private static final String SOURCE = "source";
    private static final String CUTS_LIVE = "cutsLive";
    private static final String RULES = "rules";
    private static final List<String> FIELDS = List.of(NAME, SOURCE, CUTS_LIVE, RULES);

    private WrittenOutage() {}

    /** Whether this is an outage, and no rule. */
    public static boolean isOne(LocatedYaml written) {
        return written.fields().containsKey(NAME);
    }

    /**
     * The outage that is written so.
     *
     * @throws DialectException naming file, line, field, its value and what was expected
     */
    public static Outage read(LocatedYaml written) {
        written.fields().forEach((name, value) -> {
            if (!FIELDS.contains(name)) {
                throw value.problem(name, "one of " + String.join(", ", FIELDS), "an unknown key");
            }
        });
        LocatedYaml rules =
                field(written, RULES).orElseThrow(() -> written.problem(RULES, "a list of rules", "nothing"));
        if (rules.items().isEmpty()) {
            throw rules.problem(RULES, "a list of rules", rules.text().isEmpty() ? "none" : rules.text());
        }
        List<FaultRule> all = rules.items().stream().map(FaultRules::read).toList();
        String name = field(written, NAME).map(LocatedYaml::text).orElse("");
        String source = field(written, SOURCE).map(LocatedYaml::text).orElse("");
        boolean cutsLive = field(written, CUTS_LIVE).map(WrittenOutage::truth).orElse(false);
        return FaultRules.located(written, () -> new Outage(name, source, all, cutsLive));
    }

    private static Optional<LocatedYaml> field(LocatedYaml written, String name) {
        return Optional.ofNullable(written.fields().get(name));
    }

    private static boolean truth(LocatedYaml value) {
        return switch (value.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw value.problem(CUTS_LIVE, "true or false", value.isScalar() ? value.text() : "several");
        };
    }

    /** An outage as it is written. */
    public static Map<String, Object> write(Outage outage) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(NAME, outage.name());
        fields.put(SOURCE, outage.source());
        fields.put(CUTS_LIVE, outage.cutsLive());
        fields.put(RULES, outage.rules().stream().map(FaultRules::write).toList());
        return fields;
    }
}
