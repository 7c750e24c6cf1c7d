package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.ImapDateTime;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mime.SentDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;

/** A date is refused, or shown by the grammar and read back as the same; a Date field is read or not, never more. */
final class DateTimeTarget implements FuzzTarget {
    private static final Pattern DATE_TIME =
            Pattern.compile("[0-9]{2}-[A-Z][a-z]{2}-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+-][0-9]{4}");

    @Override
    public void run(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        SentDate.read(text);
        Instant instant;
        try {
            instant = ImapDateTime.parse(text);
        } catch (ImapSyntaxException e) {
            return;
        }
        String shown = ImapDateTime.format(instant);
        assertThat(shown).matches(DATE_TIME);
        try {
            assertThat(ImapDateTime.parse(shown)).isEqualTo(instant);
        } catch (ImapSyntaxException e) {
            throw new AssertionError("cannot be read back: " + shown, e);
        }
    }
}
