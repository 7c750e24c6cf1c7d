package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.smtp.wire.ChunkedText;
import io.github.spmodesim.simulator.smtp.wire.SmtpChunk;
import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What came of a command. */
public sealed interface SmtpOutcome {
    /**
     * It is answered.
     *
     * @param reply the whole answer
     */
    record Replied(SmtpReply reply) implements SmtpOutcome {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.replied(this);
        }
    }

    /**
     * It needs a SASL response.
     *
     * @param prompt the 334
     * @param then takes the response
     */
    record AwaitLine(SmtpReply prompt, Taker<String> then) implements SmtpOutcome {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.awaitLine(this);
        }
    }

    /**
     * It needs the text of a message.
     *
     * @param goAhead the 354
     * @param then takes the text
     */
    record AwaitText(SmtpReply goAhead, Taker<SmtpMessageText> then) implements SmtpOutcome {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.awaitText(this);
        }
    }

    /**
     * It needs octets that the client has counted.
     *
     * @param octets how many, at least one
     * @param into takes them; empty to throw them away
     * @param then goes on when they have come
     */
    record AwaitChunk(long octets, Optional<ChunkedText> into, Taker<SmtpChunk> then) implements SmtpOutcome {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.awaitChunk(this);
        }
    }

    /**
     * The connection ends: the client says good-bye, or has said what leaves no way to go on.
     *
     * @param reply the 221, or why not
     */
    record SignedOff(SmtpReply reply) implements SmtpOutcome {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.signedOff(this);
        }
    }

    /**
     * Goes on with a command when what it needs has come.
     *
     * @param <T> what it needs
     */
    @FunctionalInterface
    interface Taker<T> {
        /** What came of the command by this. */
        CompletionStage<SmtpOutcome> take(T awaited) throws SmtpRefusal;
    }

    /** Hands this outcome to the method that is meant for it. */
    <R> R told(Teller<R> teller);

    /**
     * Takes each kind of outcome by a method of its own.
     *
     * @param <R> what becomes of an outcome
     */
    interface Teller<R> {
        /** See {@link Replied}. */
        R replied(Replied replied);

        /** See {@link AwaitLine}. */
        R awaitLine(AwaitLine await);

        /** See {@link AwaitText}. */
        R awaitText(AwaitText await);

        /** See {@link AwaitChunk}. */
        R awaitChunk(AwaitChunk await);

        /** See {@link SignedOff}. */
        R signedOff(SignedOff signedOff);
    }

    /** This outcome at once. */
    static CompletionStage<SmtpOutcome> now(SmtpOutcome outcome) {
        return CompletableFuture.completedStage(outcome);
    }

    /** A reply at once. */
    static CompletionStage<SmtpOutcome> reply(SmtpReply reply) {
        return now(new Replied(reply));
    }
}
