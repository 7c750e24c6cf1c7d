package io.github.spmodesim.simulator.fault;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a rule as they were written; what is none of what a field can be is refused by {@link FaultRefusal}.
 *
 * @param fields by word
 */
record FaultWords(Map<String, String> fields) {
    boolean has(String field) {
        return fields.containsKey(field);
    }

    String text(String field) {
        String text = fields.get(field);
        if (text == null) {
            throw new FaultRefusal(field, "", "a value");
        }
        return text;
    }

    String text(String field, String otherwise) {
        return fields.getOrDefault(field, otherwise);
    }

    int count(String field, int otherwise) {
        return has(field) ? count(field) : otherwise;
    }

    int count(String field) {
        String text = text(field);
        if (!text.matches("[0-9]{1,9}")) {
            throw new FaultRefusal(field, text, "a whole number");
        }
        return Integer.parseInt(text);
    }

    int whole(String field) {
        String text = text(field);
        if (!text.matches("-?[0-9]{1,9}")) {
            throw new FaultRefusal(field, text, "a whole number, negative ones too");
        }
        return Integer.parseInt(text);
    }

    double fraction(String field) {
        try {
            return Double.parseDouble(text(field));
        } catch (NumberFormatException e) {
            throw new FaultRefusal(field, text(field), "a number such as 0.25");
        }
    }

    Duration time(String field, Duration otherwise) {
        return has(field) ? time(field) : otherwise;
    }

    Duration time(String field) {
        return FaultTime.read(field, text(field));
    }

    Optional<Instant> instant(String field) {
        return Optional.ofNullable(fields.get(field)).map(text -> instant(field, text));
    }

    private static Instant instant(String field, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new FaultRefusal(field, text, "an instant such as 2025-10-18T21:00:00+09:00");
        }
    }

    <E extends Enum<E>> E constant(String field, Class<E> type) {
        String wanted = text(field).toUpperCase(Locale.ROOT).replace('-', '_');
        List<E> known = List.of(type.getEnumConstants());
        return known.stream()
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new FaultRefusal(
                        field,
                        text(field),
                        "one of "
                                + String.join(
                                        ", ",
                                        known.stream().map(FaultWords::word).toList())));
    }

    /** A constant as it is written. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
