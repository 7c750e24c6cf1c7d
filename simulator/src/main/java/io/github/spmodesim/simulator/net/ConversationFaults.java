package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.LoginGate;
import io.github.spmodesim.simulator.fault.ConversationFault;
import io.github.spmodesim.simulator.fault.FaultPoint;
import io.github.spmodesim.simulator.fault.IdleFault;
import io.github.spmodesim.simulator.fault.IdleTarget;
import io.netty.channel.Channel;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * The last of the three places where something goes wrong: between codec and session. For use on the event loop alone.
 *
 * @param <F> the protocol's frames
 */
final class ConversationFaults<F> implements LoginGate {
    private final Optional<ConnectionFaults> connection;
    private final FaultWording<F> wording;
    private final StreamFaults stream;
    private FaultyAnswer current;
    private boolean struckAtLogin;

    ConversationFaults(Channel channel, FaultWording<F> wording) {
        this.connection = ConnectionFaults.of(channel);
        this.wording = wording;
        this.stream = new StreamFaults(channel);
        this.current = new FaultyAnswer(wording, stream);
    }

    private boolean isQuiet() {
        return connection.isEmpty() || connection.get().isQuiet();
    }

    /** What is said first. */
    Greeting greeting(Supplier<Object> session) {
        draw(FaultPoint.GREETING);
        Object usual = session.get();
        return current.instead()
                .map(reply -> new Greeting(
                        wording.greeting(reply),
                        wording.endsConnection(reply) ? Answer.Ending.CLOSE : Answer.Ending.NONE))
                .orElseGet(() -> new Greeting(usual, Answer.Ending.NONE));
    }

    /**
     * What is said first.
     *
     * @param reply the words
     * @param ending whether the connection ends then
     */
    record Greeting(Object reply, Answer.Ending ending) {}

    /** What the connection is not told of that the dialect announces. */
    List<Withdrawal> withdrawn() {
        return current.withdrawn();
    }

    /** The client has begun to idle. */
    void idling(IdleTarget target) {
        connection
                .flatMap(faults -> faults.draw(FaultPoint.IDLE, IdleFault.class))
                .ifPresent(strike -> strike.fault().strike(target));
    }

    /** News for a client that idles, as it gets them. */
    Iterator<?> pushed(Iterator<?> news) {
        return isQuiet() ? news : current.changed(news);
    }

    /** The answer to a frame: the session's, or what goes wrong. */
    CompletionStage<Answer> answer(F frame, Supplier<CompletionStage<Answer>> session) {
        FrameMeaning meaning = wording.meaning(frame);
        if (meaning.isCommand()) {
            connection.ifPresent(faults -> faults.begun(meaning, wording.state()));
        }
        if (isQuiet()) {
            return unlessStruckAtLogin(session);
        }
        strike(meaning);
        if (current.instead().isPresent()) {
            return CompletableFuture.completedStage(replaced(Answer.none(Answer.Ending.NONE)));
        }
        return session.get().thenApply(this::replaced);
    }

    // A log-in can bring a rule along that was not there when its command came.
    private CompletionStage<Answer> unlessStruckAtLogin(Supplier<CompletionStage<Answer>> session) {
        stream.plain();
        struckAtLogin = false;
        CompletionStage<Answer> answer = session.get();
        return struckAtLogin ? answer.thenApply(this::replaced) : answer;
    }

    private void strike(FrameMeaning meaning) {
        current = new FaultyAnswer(wording, stream);
        stream.plain();
        boolean struck = meaning.isCommand() && draw(FaultPoint.COMMAND);
        if (meaning.isMessage() && !struck) {
            draw(FaultPoint.MESSAGE);
        }
    }

    private boolean draw(FaultPoint point) {
        var strike = connection.flatMap(faults -> faults.draw(point, ConversationFault.class));
        strike.ifPresent(struck -> {
            current.luck(struck.luck());
            struck.fault().strike(current);
        });
        return strike.isPresent();
    }

    private Answer replaced(Answer usual) {
        return current.instead().map(wording::instead).orElseGet(() -> current.changed(usual));
    }

    @Override
    public boolean lets(String user) {
        if (isQuiet()) {
            current = new FaultyAnswer(wording, stream);
        }
        connection.ifPresent(faults -> faults.known().presented(user));
        wording.sessionWorks();
        struckAtLogin = draw(FaultPoint.LOGIN);
        return !struckAtLogin || current.instead().isEmpty();
    }
}
