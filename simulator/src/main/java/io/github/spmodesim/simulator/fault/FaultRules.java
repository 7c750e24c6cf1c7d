package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.dialect.DialectException;
import io.github.spmodesim.simulator.dialect.LocatedYaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Rules as flat fields, the same in config files, requests and steps: {@code fault: latency, delay: 20s, command: FETCH}. */
public final class FaultRules {
    private static final List<String> OWN = List.of(
            "name", "fault", "at", "times", "timesEach", "from", "until", "lasting", "slot", "share", "probability");

    private FaultRules() {}

    /**
     * The rule that is written so.
     *
     * @param fields values by word
     * @throws FaultRefusal naming the field, its value and what was expected
     */
    public static FaultRule read(Map<String, String> fields) {
        FaultWords words = new FaultWords(fields);
        FaultForm form = FaultForms.named(words.text("fault"));
        fields.keySet().forEach(field -> checkKnown(field, form));
        Fault fault = form.reader().apply(words);
        FaultPoint point = words.has("at") ? words.constant("at", FaultPoint.class) : fault.usualPoint();
        FaultMatcher matcher = FaultMatcher.ALL;
        for (MatchField field : MatchField.values()) {
            if (words.has(field.word())) {
                matcher = matcher.with(field, words.text(field.word()));
            }
        }
        return new FaultRule(words.text("name", ""), fault, point, matcher, life(words));
    }

    /**
     * The rule that is written so in a file.
     *
     * @throws DialectException naming file, line, field, its value and what was expected
     */
    public static FaultRule read(LocatedYaml rule) {
        return located(rule, () -> read(rule.texts()));
    }

    /** Does what may refuse what is written here; says where that stands. */
    public static <T> T located(LocatedYaml written, Supplier<T> step) {
        try {
            return step.get();
        } catch (FaultRefusal e) {
            LocatedYaml place = written.fields().getOrDefault(e.field(), written);
            throw new DialectException(place.file() + " line " + place.line() + ": " + e.getMessage(), e);
        }
    }

    private static FaultLife life(FaultWords words) {
        FaultWindow window = new FaultWindow(
                words.instant("from"),
                words.instant("until"),
                words.has("lasting") ? Optional.of(words.time("lasting")) : Optional.empty(),
                slots(words));
        double probability = words.has("probability") ? words.fraction("probability") : 1;
        return new FaultLife(count(words, "times"), count(words, "timesEach"), window, probability);
    }

    private static Optional<FaultSlots> slots(FaultWords words) {
        return words.has("slot") || words.has("share")
                ? Optional.of(new FaultSlots(words.time("slot"), words.fraction("share")))
                : Optional.empty();
    }

    private static OptionalInt count(FaultWords words, String field) {
        return words.has(field) ? OptionalInt.of(words.count(field)) : OptionalInt.empty();
    }

    private static void checkKnown(String field, FaultForm form) {
        List<String> known = new ArrayList<>(form.parameters());
        known.addAll(OWN);
        Stream.of(MatchField.values()).map(MatchField::word).forEach(known::add);
        if (!known.contains(field)) {
            throw new FaultRefusal(
                    field, "a field of this name", "one of " + String.join(", ", known) + " for " + form.word());
        }
    }

    /** The fields that any rule may have. */
    public static List<String> fieldNames() {
        List<String> names = new ArrayList<>(OWN);
        Stream.of(MatchField.values()).map(MatchField::word).forEach(names::add);
        FaultForms.words().forEach(word -> names.addAll(FaultForms.named(word).parameters()));
        return names.stream().distinct().toList();
    }

    /** A rule as it is written; what is as usual is left out. */
    public static Map<String, String> write(FaultRule rule) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", rule.name());
        fields.put("fault", rule.fault().word());
        fields.put("at", rule.point().word());
        Map<String, String> parameters = rule.fault().parameters();
        FaultForms.named(rule.fault().word())
                .parameters()
                .forEach(field -> fields.put(field, parameters.getOrDefault(field, "")));
        Stream.of(MatchField.values())
                .filter(rule.matcher().wanted()::containsKey)
                .forEach(field ->
                        fields.put(field.word(), rule.matcher().wanted().getOrDefault(field, "")));
        rule.life().times().ifPresent(times -> fields.put("times", Integer.toString(times)));
        rule.life().timesEach().ifPresent(times -> fields.put("timesEach", Integer.toString(times)));
        FaultWindow window = rule.life().window();
        window.from().ifPresent(from -> fields.put("from", from.toString()));
        window.until().ifPresent(until -> fields.put("until", until.toString()));
        window.lasting().ifPresent(time -> fields.put("lasting", FaultTime.written(time)));
        window.slots().ifPresent(slots -> {
            fields.put("slot", FaultTime.written(slots.length()));
            fields.put("share", Double.toString(slots.share()));
        });
        if (rule.life().probability() < 1) {
            fields.put("probability", Double.toString(rule.life().probability()));
        }
        return fields;
    }
}
