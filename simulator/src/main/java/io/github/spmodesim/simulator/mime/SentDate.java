package io.github.spmodesim.simulator.mime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads and writes the value of a {@code Date} field (RFC 5322 section 3.3, and 4.3 for what older mail holds).
 *
 * <p>While reading, the name of the day is not looked at; a zone that cannot be read is +0000, a time that cannot be read 00:00:00 (RFC 5256
 * section 2.2), seconds that are missing are 0.
 */
public final class SentDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Deque<String> words;

    private SentDate(String value) {
        words = new ArrayDeque<>(
                List.of(new FieldCursor(value).textUntil("").strip().split("[\\s,]+")));
    }

    /**
     * Returns the date, time and zone as the sender wrote them.
     *
     * @param value the unfolded value of the field
     * @return empty if it is no date
     */
    public static Optional<OffsetDateTime> read(String value) {
        try {
            return Optional.of(new SentDate(value).read());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns a date as header fields have it, in its own zone. */
    public static String written(ZonedDateTime date) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(date);
    }

    private OffsetDateTime read() {
        if (!next().chars().allMatch(c -> c >= '0' && c <= '9')) {
            words.poll();
        }
        int day = Integer.parseInt(take());
        String month = take().toLowerCase(Locale.ROOT);
        int year = year(take());
        LocalDate date = LocalDate.of(year, month(month), day);
        LocalTime time = time(take());
        return OffsetDateTime.of(date, time, zone(take()));
    }

    private String next() {
        String word = words.peek();
        return word == null ? "" : word;
    }

    private String take() {
        String word = next();
        words.poll();
        return word;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, Math.min(3, name.length()))) + 1;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return switch (digits.length()) {
            case 2 -> year < 50 ? year + 2000 : year + 1900;
            case 3 -> year + 1900;
            case 4 -> year;
            default -> throw new DateTimeException("no year");
        };
    }

    private static LocalTime time(String word) {
        try {
            return validTime(word);
        } catch (DateTimeException | NumberFormatException e) {
            return LocalTime.MIDNIGHT;
        }
    }

    private static LocalTime validTime(String word) {
        String[] fields = word.split(":", -1);
        int seconds = fields.length > 2 ? Integer.parseInt(fields[2]) : 0;
        int minutes = fields.length > 1 ? Integer.parseInt(fields[1]) : -1;
        // A leap second has no place of its own here.
        return LocalTime.of(Integer.parseInt(fields[0]), minutes, Math.min(seconds, 59));
    }

    private static ZoneOffset zone(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "EDT" -> ZoneOffset.ofHours(-4);
            case "EST", "CDT" -> ZoneOffset.ofHours(-5);
            case "CST", "MDT" -> ZoneOffset.ofHours(-6);
            case "MST", "PDT" -> ZoneOffset.ofHours(-7);
            case "PST" -> ZoneOffset.ofHours(-8);
            case "JST" -> ZoneOffset.ofHours(9);
            default -> numericZone(word);
        };
    }

    private static ZoneOffset numericZone(String word) {
        try {
            return word.matches("[+-][0-9]{4}") ? ZoneOffset.of(word) : ZoneOffset.UTC;
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
