package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.Locale;

/** Dates with time as IMAP writes them (RFC 3501 section 9, date-time); shown with Japan's offset. */
public final class ImapDateTime {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("dd-MMM-")
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern(" HH:mm:ss Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    // The zone's own offset has seconds before 1888, which a date of IMAP cannot say.
    private static final ZoneOffset SHOWN = ZoneOffset.ofHours(9);
    private static final ValueRange YEARS = ValueRange.of(0, 9999);

    private ImapDateTime() {}

    /** For example {@code 23-Nov-2026 09:00:00 +0900}. */
    public static String format(Instant instant) {
        return FORMAT.format(instant.atOffset(SHOWN));
    }

    /**
     * Reads a date; a day below 10 may have a space before it.
     *
     * @throws ImapSyntaxException when it is none, or none that can be shown in Japan's zone with a year of four digits
     */
    public static Instant parse(String text) throws ImapSyntaxException {
        try {
            String twoDigits = text.startsWith(" ") ? "0" + text.substring(1) : text;
            Instant instant = OffsetDateTime.parse(twoDigits, FORMAT).toInstant();
            if (YEARS.isValidValue(instant.atOffset(SHOWN).getYear())) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static ImapSyntaxException wrong(String text) {
        return new ImapSyntaxException("date: expected dd-Mon-yyyy hh:mm:ss +zzzz, got \"" + text + "\"");
    }
}
