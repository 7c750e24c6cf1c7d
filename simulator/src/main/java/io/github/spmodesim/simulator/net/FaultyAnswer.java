package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.ConversationTarget;
import io.github.spmodesim.simulator.fault.StreamShape;
import java.util.Optional;

/** What a fault has made of one answer. */
final class FaultyAnswer implements ConversationTarget {
    private final StreamFaults stream;
    private Optional<String> instead = Optional.empty();
    private Optional<Answer.Ending> unanswered = Optional.empty();
    private double luck;

    FaultyAnswer(StreamFaults stream) {
        this.stream = stream;
    }

    /** The reply in place of it. */
    Optional<String> instead() {
        return instead;
    }

    /** The session's answer as the client gets it. */
    Answer changed(Answer usual) {
        return unanswered.map(Answer::none).orElse(usual);
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
    public void closeUnanswered(Ending ending) {
        unanswered = Optional.of(
                switch (ending) {
                    case CLOSE -> Answer.Ending.CLOSE;
                    case RESET -> Answer.Ending.RESET;
                });
    }

    @Override
    public void shape(StreamShape shape) {
        stream.shape(shape);
    }
}
