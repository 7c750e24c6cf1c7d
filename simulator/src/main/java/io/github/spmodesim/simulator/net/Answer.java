package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelHandlerContext;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.BooleanSupplier;

/**
 * What a session answers.
 *
 * @param replies in order, made as they are taken
 * @param whenTold sets how the next frame is to be read; not run before the last reply is written
 * @param ending whether and how the connection ends then
 * @param mayWait whether the replies may wait for those to frames that came in with this one, and go out with them
 * @param isCut asked when the last reply is written: whether the connection is reset, whatever {@code ending} says
 */
record Answer(Iterator<?> replies, Runnable whenTold, Ending ending, boolean mayWait, BooleanSupplier isCut) {
    /** What becomes of the connection. */
    enum Ending {
        /** It goes on. */
        NONE,
        /** It is closed. */
        CLOSE,
        /** It is reset. */
        RESET;

        /** Ends it so, when all that was written has gone. */
        void endBehindAll(ChannelHandlerContext ctx) {
            switch (this) {
                case NONE -> {}
                case CLOSE -> Farewell.behindAll(ctx);
                case RESET -> HardEnd.resetBehindAll(ctx);
            }
        }
    }

    /** An answer that is whole. */
    Answer(Iterator<?> replies, Runnable whenTold, Ending ending, boolean mayWait) {
        this(replies, whenTold, ending, mayWait, () -> false);
    }

    /** An answer that goes out at once. */
    Answer(Iterator<?> replies, Runnable whenTold, boolean close) {
        this(replies, whenTold, close ? Ending.CLOSE : Ending.NONE, false);
    }

    /** No answer at all: the connection ends. */
    static Answer none(Ending ending) {
        return new Answer(Collections.emptyIterator(), () -> {}, ending, false);
    }

    /** Whether and how the connection ends, now that the last reply is written. */
    Ending endingNow() {
        return isCut.getAsBoolean() ? Ending.RESET : ending;
    }
}
