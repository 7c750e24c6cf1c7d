package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as the features write them: {@code 2019年7月23日0時00分}, in Japan. */
public final class JapaneseTime {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日(?:([0-9]{1,2})時([0-9]{1,2})分)?");

    private JapaneseTime() {}

    /** The moment; a date alone is its midnight. */
    public static Instant read(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("日時: found " + text + ", expected one like 2019年7月23日0時00分");
        }
        int hour = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
        int minute = matcher.group(5) == null ? 0 : Integer.parseInt(matcher.group(5));
        return LocalDateTime.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        hour,
                        minute)
                .atZone(SimulatorClock.ZONE)
                .toInstant();
    }
}
