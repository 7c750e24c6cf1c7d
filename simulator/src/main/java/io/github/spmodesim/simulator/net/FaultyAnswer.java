package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.ConversationTarget;
import io.github.spmodesim.simulator.fault.LineChange;
import io.github.spmodesim.simulator.fault.StreamShape;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a fault has made of one answer. */
final class FaultyAnswer implements ConversationTarget {
    private final FaultWording<?> wording;
    private final StreamFaults stream;
    private final List<Withdrawal> withdrawn = new ArrayList<>();
    private Optional<String> instead = Optional.empty();
    private Optional<Answer.Ending> unanswered = Optional.empty();
    private Optional<Answer.Ending> ending = Optional.empty();
    private Optional<LineChange> change = Optional.empty();
    private OptionalInt cut = OptionalInt.empty();
    private double luck;

    FaultyAnswer(FaultWording<?> wording, StreamFaults stream) {
        this.wording = wording;
        this.stream = stream;
    }

    /** The reply in place of it. */
    Optional<String> instead() {
        return instead;
    }

    /** What is not announced to the connection. */
    List<Withdrawal> withdrawn() {
        return List.copyOf(withdrawn);
    }

    /** The session's answer as the client gets it. */
    Answer changed(Answer usual) {
        if (unanswered.isPresent()) {
            return Answer.none(unanswered.get());
        }
        if (cut.isPresent()) {
            CutReplies replies = new CutReplies(usual.replies(), reply -> wording.cut(reply, cut.getAsInt()));
            return new Answer(replies, usual.whenTold(), usual.ending(), usual.mayWait(), replies::areCut);
        }
        return new Answer(changed(usual.replies()), usual.whenTold(), ending.orElse(usual.ending()), usual.mayWait());
    }

    /** Replies as the client gets them. */
    Iterator<?> changed(Iterator<?> usual) {
        return change.<Iterator<?>>map(lines -> new ChangedReplies(usual, reply -> wording.changed(reply, lines)))
                .orElse(usual);
    }

    void luck(double drawn) {
        luck = drawn;
    }

    @Override
    public double luck() {
        return luck;
    }

    @Override
    public void answerInstead(String reply) {
        instead = Optional.of(reply);
    }

    @Override
    public void farewell(String text) {
        instead = Optional.of(wording.farewell(text));
    }

    @Override
    public void answerOverQuota() {
        instead = Optional.of(wording.overQuota());
    }

    @Override
    public void closeUnanswered(Ending how) {
        unanswered = Optional.of(ending(how));
    }

    @Override
    public void closeAfter(Ending how) {
        ending = Optional.of(ending(how));
    }

    private static Answer.Ending ending(Ending ending) {
        return switch (ending) {
            case CLOSE -> Answer.Ending.CLOSE;
            case RESET -> Answer.Ending.RESET;
        };
    }

    @Override
    public void cutInLiteral(int octets) {
        cut = OptionalInt.of(octets);
    }

    @Override
    public void change(LineChange lines) {
        change = Optional.of(lines);
    }

    @Override
    public void withdraw(String capability) {
        withdrawn.add(new Withdrawal(capability, false));
    }

    @Override
    public void withdrawMechanism(String mechanism) {
        withdrawn.add(new Withdrawal(mechanism, true));
    }

    @Override
    public void shape(StreamShape shape) {
        stream.shape(shape);
    }
}
