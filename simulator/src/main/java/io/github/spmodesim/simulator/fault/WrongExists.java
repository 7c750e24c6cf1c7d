package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * EXISTS counts messages that are not there, or not those that are (RFC 3501 section 7.3.1).
 *
 * @param by how many more than there are; fewer where it is negative
 */
public record WrongExists(int by) implements ConversationFault {
    static final FaultForm FORM =
            new FaultForm("wrong-exists", List.of("by"), words -> new WrongExists(words.whole("by")));

    private static final Pattern EXISTS = Pattern.compile("\\* ([0-9]+) EXISTS");

    /** Refuses a count that is right. */
    public WrongExists {
        if (by == 0) {
            throw new FaultRefusal("by", "0", "another whole number, negative ones too");
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
        Matcher exists = EXISTS.matcher(line);
        return Optional.of(
                exists.matches() ? "* " + Math.max(0, Long.parseLong(exists.group(1)) + by) + " EXISTS" : line);
    }
}
