package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as they are written in rules: {@code 250ms}, {@code 20s}, {@code 10m}, {@code 2h}. */
final class FaultTime {
    // A timer counts nanoseconds in 64 bits, which is 292 years.
    private static final Duration LONGEST = Duration.ofDays(36_500);
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");

    private FaultTime() {}

    static Duration read(String field, String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new FaultRefusal(field, text, "a time such as 250ms, 20s, 10m or 2h");
        }
        long number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    /** Refuses a time that no timer can wait. */
    static void check(String field, Duration time) {
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new FaultRefusal(field, time.toString(), "a time from 0s to " + LONGEST.toHours() + "h");
        }
    }

    static String written(Duration time) {
        long millis = time.toMillis();
        if (millis % 1000 != 0) {
            return millis + "ms";
        }
        return time.toSeconds() % 3600 == 0 && millis > 0 ? time.toHours() + "h" : time.toSeconds() + "s";
    }
}
