package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The message is taken, and the connection ends before the client hears so: it will send it again, and the recipient has it
 * twice (RFC 5321 section 4.5.3.2 on why a client waits ten minutes for the answer to its dot; RFC 1047).
 *
 * @param ending how the connection ends
 */
public record CloseBeforeAccepted(ConversationTarget.Ending ending) implements ConversationFault {
    static final FaultForm FORM = new FaultForm(
            "close-before-accepted", List.of("ending"), words -> new CloseBeforeAccepted(Endings.read(words)));

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public FaultPoint usualPoint() {
        return FaultPoint.MESSAGE;
    }

    @Override
    public Set<FaultPoint> otherPoints() {
        return Set.of(FaultPoint.COMMAND);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("ending", FaultWords.word(ending));
    }

    @Override
    public void strike(ConversationTarget target) {
        target.closeUnanswered(ending);
    }
}
