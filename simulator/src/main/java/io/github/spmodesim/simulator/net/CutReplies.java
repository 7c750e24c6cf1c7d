package io.github.spmodesim.simulator.net;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** Replies up to the first that is cut, and nothing behind it. */
final class CutReplies implements Iterator<Object> {
    private final Iterator<?> usual;
    private final Function<Object, Optional<Object>> cut;
    private boolean isCut;

    /**
     * Replies that are not cut yet.
     *
     * @param cut the beginning of a reply that is to be cut; empty for one that is not
     */
    CutReplies(Iterator<?> usual, Function<Object, Optional<Object>> cut) {
        this.usual = usual;
        this.cut = cut;
    }

    /** Whether one was cut. */
    boolean areCut() {
        return isCut;
    }

    @Override
    public boolean hasNext() {
        return !isCut && usual.hasNext();
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no reply left");
        }
        Object reply = usual.next();
        Optional<Object> beginning = cut.apply(reply);
        isCut = beginning.isPresent();
        return beginning.orElse(reply);
    }
}
