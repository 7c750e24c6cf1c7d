package io.github.spmodesim.simulator.fault;

import java.util.Set;

/** The mailbox is full, whatever is in it: the dialect's own words for it. */
public record OutOfQuota() implements ConversationFault {
    static final FaultForm FORM = FaultForm.bare("out-of-quota", new OutOfQuota());

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
    public void strike(ConversationTarget target) {
        target.answerOverQuota();
    }
}
