package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelHandlerContext;
import java.util.Collections;
import java.util.Iterator;

/**
 * Writes one connection's replies, taking each from the session only while the channel can be written to, so that a client
 * that does not read stops its own session and costs no memory. On the connection's event loop alone.
 */
final class ReplyWriter {
    // So many replies, and the other connections of the loop have their turn.
    private static final int SLICE_REPLIES = 1024;

    private Iterator<?> replies = Collections.emptyIterator();
    private boolean mayWait;
    private boolean waiting;
    private boolean writing;

    /**
     * Has these to write next.
     *
     * @param endMayWait whether the end of them is not flushed: more will be written soon, or {@link #flush} be called
     */
    void begin(Iterator<?> next, boolean endMayWait) {
        replies = next;
        mayWait = endMayWait;
    }

    /** Flushes what was written and waits for it. */
    void flush(ChannelHandlerContext ctx) {
        if (waiting) {
            waiting = false;
            ctx.flush();
        }
    }

    /** Writes nothing more of what was begun. */
    void drop() {
        replies = Collections.emptyIterator();
    }

    /** Whether a slice is being written, further down this thread's stack. */
    boolean isWriting() {
        return writing;
    }

    /**
     * Writes as much as the channel takes, but no more than a slice, and flushes where the end may not wait.
     *
     * @return whether all is written
     */
    boolean writeSlice(ChannelHandlerContext ctx) {
        // A flush can make the channel writable again at once, which must not start a second slice inside this one.
        writing = true;
        try {
            int left = SLICE_REPLIES;
            do {
                while (left > 0 && ctx.channel().isWritable() && replies.hasNext()) {
                    write(ctx, replies.next());
                    left--;
                }
                waiting = mayWait && !replies.hasNext();
                if (!waiting) {
                    ctx.flush();
                }
            } while (left > 0 && ctx.channel().isWritable() && replies.hasNext());
            return dropWhenTold();
        } finally {
            writing = false;
        }
    }

    // A connection that idles is not to hold what its last answer was made of.
    private boolean dropWhenTold() {
        boolean told = !replies.hasNext();
        if (told) {
            drop();
        }
        return told;
    }

    /**
     * Writes one reply and does not flush. A reply that cannot be written is a defect, not a gap: the pipeline is told of it
     * as of an exception, which costs less than a promise for each of ten thousand replies.
     */
    void write(ChannelHandlerContext ctx, Object reply) {
        ctx.write(reply, ctx.voidPromise());
    }
}
