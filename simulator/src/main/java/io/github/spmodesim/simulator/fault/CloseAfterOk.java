package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The command is carried out and answered, and then the connection is closed at once.
 *
 * @param ending how it ends
 */
public record CloseAfterOk(ConversationTarget.Ending ending) implements ConversationFault {
    static final FaultForm FORM =
            new FaultForm("close-after-ok", List.of("ending"), words -> new CloseAfterOk(Endings.read(words)));

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Set<FaultPoint> otherPoints() {
        return Set.of(FaultPoint.LOGIN, FaultPoint.MESSAGE);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("ending", FaultWords.word(ending));
    }

    @Override
    public void strike(ConversationTarget target) {
        target.closeAfter(ending);
    }
}
