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
 * 2.3.1.1).
 *
 * @param by how much more than it is
 */
public record UidValidityChanged(int by) implements ConversationFault {
    static final FaultForm FORM =
            new FaultForm("uidvalidity-changed", List.of("by"), words -> new UidValidityChanged(words.count("by", 1)));

    private static final Pattern UID_VALIDITY = Pattern.compile("(\\* (?:OK \\[|STATUS .*[( ])UIDVALIDITY )([0-9]+)");
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
        target.change(this::changed);
    }

    private Optional<String> changed(String line) {
        return Optional.of(UID_VALIDITY
                .matcher(line)
                .replaceFirst(
                        found -> Matcher.quoteReplacement(found.group(1) + other(Long.parseLong(found.group(2))))));
    }

    private long other(long uidValidity) {
        return Math.min(LARGEST, uidValidity + by);
    }
}
