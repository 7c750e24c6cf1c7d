package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What came of a command. */
public sealed interface ImapOutcome {
    /**
     * It is done: OK.
     *
     * @param data untagged replies before the OK, made only as the client reads them
     * @param code response code of the OK, empty for none
     */
    record Completed(Iterator<ImapReply> data, String code) implements ImapOutcome {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.completed(this);
        }
    }

    /**
     * It is refused: NO.
     *
     * @param code response code, empty for none
     * @param text for people
     */
    record Refused(String code, String text) implements ImapOutcome {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.refused(this);
        }
    }

    /**
     * It needs a line from the client.
     *
     * @param prompt what follows the plus
     * @param kind what the line is
     * @param then takes the line
     */
    record AwaitLine(String prompt, LineKind kind, LineTaker then) implements ImapOutcome {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.awaitLine(this);
        }
    }

    /** The client says good-bye. */
    record LoggedOut() implements ImapOutcome {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.loggedOut();
        }
    }

    /** What an awaited line is. */
    enum LineKind {
        /** A SASL response. */
        SASL,
        /** The end of IDLE. */
        IDLE
    }

    /** Goes on with a command when its line has come. */
    @FunctionalInterface
    interface LineTaker {
        /** What came of the command by this line. */
        CompletionStage<ImapOutcome> take(String line) throws ImapSyntaxException, ImapNo, ImapBad;
    }

    /** Hands this outcome to the method that is meant for it. */
    <R> R told(Teller<R> teller);

    /**
     * Takes each kind of outcome by a method of its own.
     *
     * @param <R> what becomes of an outcome
     */
    interface Teller<R> {
        /** See {@link Completed}. */
        R completed(Completed completed);

        /** See {@link Refused}. */
        R refused(Refused refused);

        /** See {@link AwaitLine}. */
        R awaitLine(AwaitLine await);

        /** See {@link LoggedOut}. */
        R loggedOut();
    }

    /** Done, nothing to add. */
    static ImapOutcome ok() {
        return new Completed(Collections.emptyIterator(), "");
    }

    /** Done, with data before the OK. */
    static ImapOutcome ok(ImapReply... data) {
        return new Completed(List.of(data).iterator(), "");
    }

    /** Done, with a response code. */
    static ImapOutcome okWithCode(String code) {
        return new Completed(Collections.emptyIterator(), code);
    }

    /** This outcome at once. */
    static CompletionStage<ImapOutcome> now(ImapOutcome outcome) {
        return CompletableFuture.completedStage(outcome);
    }
}
