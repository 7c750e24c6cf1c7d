package io.github.spmodesim.simulator.net;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** Replies of which some are others than the session's, and some are not there; made as they are taken. */
final class ChangedReplies implements Iterator<Object> {
    private final Iterator<?> usual;
    private final Function<Object, Optional<Object>> change;
    private Optional<Object> next = Optional.empty();

    ChangedReplies(Iterator<?> usual, Function<Object, Optional<Object>> change) {
        this.usual = usual;
        this.change = change;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && usual.hasNext()) {
            next = change.apply(usual.next());
        }
        return next.isPresent();
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no reply left");
        }
        Object reply = next.orElseThrow();
        next = Optional.empty();
        return reply;
    }
}
