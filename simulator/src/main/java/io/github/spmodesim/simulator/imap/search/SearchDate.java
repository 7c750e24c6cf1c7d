package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Dates without time in search programs (RFC 3501 section 9, date). */
final class SearchDate {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private SearchDate() {}

    /**
     * The date that stands next, in quotes or without.
     *
     * @throws ImapSyntaxException when it is none
     */
    static LocalDate read(ArgumentReader arguments) throws ImapSyntaxException {
        String text = arguments.astring();
        try {
            return LocalDate.parse(text, FORMAT);
        } catch (DateTimeParseException e) {
            throw new ImapSyntaxException("date: expected d-Mon-yyyy, got \"" + text + "\"");
        }
    }
}
