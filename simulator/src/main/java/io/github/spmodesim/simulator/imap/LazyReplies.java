package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** Replies from several sources in turn; a source is asked only when those before it are told. */
public final class LazyReplies implements Iterator<ImapReply> {
    private final Iterator<Supplier<Iterator<ImapReply>>> sources;
    private Iterator<ImapReply> current = Collections.emptyIterator();

    /** These sources in turn. */
    public LazyReplies(List<Supplier<Iterator<ImapReply>>> sources) {
        this.sources = sources.iterator();
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && sources.hasNext()) {
            current = sources.next().get();
        }
        return current.hasNext();
    }

    @Override
    public ImapReply next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no reply left");
        }
        return current.next();
    }
}
