package io.github.spmodesim.simulator.fault;

import java.util.EnumMap;
import java.util.Map;

/**
 * Whom a rule strikes: every field that is named has to fit.
 *
 * @param wanted the values by field; none for everybody
 */
public record FaultMatcher(Map<MatchField, String> wanted) {
    /** Strikes everybody. */
    public static final FaultMatcher ALL = new FaultMatcher(Map.of());

    /** Copies the map and refuses a service, an access path or an ordinal that there is none of, and more than a line. */
    public FaultMatcher {
        wanted.forEach(MatchField::check);
        if (wanted.containsKey(MatchField.NTH) && !wanted.containsKey(MatchField.COMMAND)) {
            throw new FaultRefusal(
                    MatchField.NTH.word(), wanted.get(MatchField.NTH) + " alone", "a command that is counted");
        }
        wanted = Map.copyOf(wanted);
    }

    /** The same with one more condition. */
    FaultMatcher with(MatchField field, String value) {
        Map<MatchField, String> more = new EnumMap<>(MatchField.class);
        more.putAll(wanted);
        more.put(field, value);
        return new FaultMatcher(more);
    }

    /** Makes sure that all it asks for is known at a point. */
    void checkAt(FaultPoint point) {
        wanted.forEach((field, value) -> {
            if (!point.known().contains(field)) {
                throw new FaultRefusal(
                        field.word(), value, "only what is known at " + point.word() + ": " + words(point));
            }
        });
    }

    private static String words(FaultPoint point) {
        return String.join(", ", point.known().stream().map(MatchField::word).toList());
    }

    /** Whether it fits what is known at a moment. */
    public boolean matches(FaultMoment moment) {
        String command = wanted.getOrDefault(MatchField.COMMAND, "");
        for (Map.Entry<MatchField, String> condition : wanted.entrySet()) {
            MatchField field = condition.getKey();
            if (!moment.found().containsKey(field)
                    || !field.matches(condition.getValue(), moment.text(field, command))) {
                return false;
            }
        }
        return true;
    }
}
