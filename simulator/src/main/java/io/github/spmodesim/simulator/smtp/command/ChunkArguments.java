package io.github.spmodesim.simulator.smtp.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind BDAT, RFC 3030 section 2.
 *
 * @param octets how many come behind the command
 * @param last whether the message is whole with them
 */
public record ChunkArguments(long octets, boolean last) {
    private static final Pattern FORM =
            Pattern.compile("(?<octets>[0-9]{1,18})(?: +(?<last>LAST))?", Pattern.CASE_INSENSITIVE);

    /** Reads them; empty for what is no count of octets. */
    public static Optional<ChunkArguments> read(String arguments) {
        Matcher parts = FORM.matcher(arguments);
        return parts.matches()
                ? Optional.of(new ChunkArguments(Long.parseLong(parts.group("octets")), parts.group("last") != null))
                : Optional.empty();
    }
}
