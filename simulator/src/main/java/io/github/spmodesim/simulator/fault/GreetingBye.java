package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The service does not want to talk: {@code * BYE} (RFC 3501 section 7.1.5) or {@code 421} (RFC 5321 section 3.8) in place of
 * the greeting, and the end of the connection.
 *
 * @param text for people
 */
public record GreetingBye(String text) implements ConversationFault {
    static final FaultForm FORM = new FaultForm(
            "greeting-bye", List.of("text"), words -> new GreetingBye(words.text("text", "service not available")));

    /** Refuses more than a line. */
    public GreetingBye {
        OneLine.check("text", text);
    }

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public FaultPoint usualPoint() {
        return FaultPoint.GREETING;
    }

    @Override
    public Set<FaultPoint> otherPoints() {
        return Set.of(FaultPoint.COMMAND);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("text", text);
    }

    @Override
    public void strike(ConversationTarget target) {
        target.farewell(text);
    }
}
