package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Dates with time as IMAP writes them (RFC 3501 section 9, date-time); shown in Japan's zone. */
public final class ImapDateTime {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("dd-MMM-uuuu HH:mm:ss Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private ImapDateTime() {}

    /** For example {@code 23-Nov-2026 09:00:00 +0900}. */
    public static String format(Instant instant) {
        return FORMAT.format(instant.atZone(SimulatorClock.ZONE));
    }

    /**
     * Reads a date; a day below 10 may have a space before it.
     *
     * @throws ImapSyntaxException when it is none
     */
    public static Instant parse(String text) throws ImapSyntaxException {
        try {
            String twoDigits = text.startsWith(" ") ? "0" + text.substring(1) : text;
            return OffsetDateTime.parse(twoDigits, FORMAT).toInstant();
        } catch (DateTimeParseException e) {
            throw new ImapSyntaxException("date: expected dd-Mon-yyyy hh:mm:ss +zzzz, got \"" + text + "\"");
        }
    }
}
