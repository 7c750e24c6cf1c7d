package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mailbox has another UIDVALIDITY than before: whatever a client has kept of it counts for nothing (RFC 3501 section
 * 2.3.1.1). Wherever it is said: on opening, by STATUS, and with the UIDs of what was appended, copied or moved (RFC 4315).
 *
 * @param by how much more than it is
 */
public record UidValidityChanged(int by) implements ConversationFault {
    static final FaultForm FORM =
            new FaultForm("uidvalidity-changed", List.of("by"), words -> new UidValidityChanged(words.count("by", 1)));

    // COPYUID of MOVE stands in a line of its own (RFC 6851 section 4.3), APPENDUID and COPYUID at a command's end.
    private static final Pattern IN_DATA =
            Pattern.compile("(\\* (?:OK \\[(?:UIDVALIDITY|COPYUID)|STATUS .*[( ]UIDVALIDITY) )([0-9]+)");
    private static final Pattern IN_CODE = Pattern.compile("((?:APPENDUID|COPYUID) )([0-9]+)");
    private static final long LARGEST = 0xFFFF_FFFFL;

    /** Refuses one that is as before, or that a server has behind it (RFC 3501 section 2.3.1.1: it only grows). */
    public UidValidityChanged {
        if (by < 1) {
            throw new FaultRefusal("by", Integer.toString(by), "a whole number from 1");
        }
    }

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Set<Service> services() {
        return Set.of(Service.IMAP);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("by", Integer.toString(by));
    }

    @Override
    public void strike(ConversationTarget target) {
        target.change(new LineChange() {
            @Override
            public Optional<String> changed(String line) {
                return Optional.of(other(IN_DATA, line));
            }

            @Override
            public String code(String code) {
                return other(IN_CODE, code);
            }
        });
    }

    private String other(Pattern place, String said) {
        return place.matcher(said)
                .replaceFirst(
                        found -> Matcher.quoteReplacement(found.group(1) + other(Long.parseLong(found.group(2)))));
    }

    private long other(long uidValidity) {
        return Math.min(LARGEST, uidValidity + by);
    }
}
