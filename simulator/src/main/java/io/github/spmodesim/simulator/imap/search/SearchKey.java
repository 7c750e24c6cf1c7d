package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.Flag;
import java.util.List;
import java.util.function.UnaryOperator;

/** What SEARCH can ask of a message (RFC 3501 section 6.4.4, RFC 5032); every other key is made of these. */
public sealed interface SearchKey
        permits TimeKey,
                TextKey,
                SearchKey.All,
                SearchKey.HasFlag,
                SearchKey.IsRecent,
                SearchKey.Numbered,
                SearchKey.Larger,
                SearchKey.Smaller,
                SearchKey.Changed,
                SearchKey.HasEmailId,
                SearchKey.Not,
                SearchKey.And,
                SearchKey.Or {
    /** Nothing: every message. */
    record All() implements SearchKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.all();
        }
    }

    /**
     * A flag or keyword is set.
     *
     * @param flag which
     */
    record HasFlag(Flag flag) implements SearchKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.hasFlag(flag);
        }
    }

    /** The message is recent to this session. */
    record IsRecent() implements SearchKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.isRecent();
        }
    }

    /**
     * The message has one of these numbers.
     *
     * @param numbering which numbers
     * @param set the numbers
     */
    record Numbered(Numbering numbering, SequenceSet set) implements SearchKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.numbered(this);
        }
    }

    /**
     * The message has more octets.
     *
     * @param octets than these
     */
    record Larger(long octets) implements SearchKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.larger(octets);
        }
    }

    /**
     * The message has fewer octets.
     *
     * @param octets than these
     */
    record Smaller(long octets) implements SearchKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.smaller(octets);
        }
    }

    /**
     * The message has changed.
     *
     * @param modSeq at this mod-sequence or later (RFC 7162 section 3.1.5)
     */
    record Changed(long modSeq) implements SearchKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.changed(modSeq);
        }
    }

    /**
     * The content has an id (RFC 8474 section 6).
     *
     * @param emailId which
     */
    record HasEmailId(String emailId) implements SearchKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.hasEmailId(emailId);
        }
    }

    /**
     * A key does not match.
     *
     * @param key which
     */
    record Not(SearchKey key) implements SearchKey {
        @Override
        public SearchKey withLeaves(UnaryOperator<SearchKey> leaf) {
            return new Not(key.withLeaves(leaf));
        }

        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.not(key);
        }
    }

    /**
     * All keys match.
     *
     * @param keys which
     */
    record And(List<SearchKey> keys) implements SearchKey {
        @Override
        public SearchKey withLeaves(UnaryOperator<SearchKey> leaf) {
            return new And(keys.stream().map(key -> key.withLeaves(leaf)).toList());
        }

        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.and(keys);
        }
    }

    /**
     * One of two keys matches, or both do.
     *
     * @param one the one
     * @param other the other
     */
    record Or(SearchKey one, SearchKey other) implements SearchKey {
        @Override
        public SearchKey withLeaves(UnaryOperator<SearchKey> leaf) {
            return new Or(one.withLeaves(leaf), other.withLeaves(leaf));
        }

        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.or(one, other);
        }
    }

    /** This key with something in place of each key that is not made of others. */
    default SearchKey withLeaves(UnaryOperator<SearchKey> leaf) {
        return leaf.apply(this);
    }

    /** Hands this key to the method that is meant for it. */
    <R> R taken(Taker<R> taker);

    /**
     * Takes each kind of key by a method of its own.
     *
     * @param <R> what becomes of a key
     */
    interface Taker<R> {
        /** See {@link All}. */
        R all();

        /** See {@link HasFlag}. */
        R hasFlag(Flag flag);

        /** See {@link IsRecent}. */
        R isRecent();

        /** See {@link Numbered}. */
        R numbered(Numbered key);

        /** See {@link Larger}. */
        R larger(long octets);

        /** See {@link Smaller}. */
        R smaller(long octets);

        /** See {@link TimeKey.Arrived}. */
        R arrived(TimeKey.Arrived key);

        /** See {@link TimeKey.Sent}. */
        R sent(TimeKey.Sent key);

        /** See {@link TimeKey.Younger}. */
        R younger(long seconds);

        /** See {@link Changed}. */
        R changed(long modSeq);

        /** See {@link HasEmailId}. */
        R hasEmailId(String emailId);

        /** See {@link TextKey.InMainField}. */
        R inMainField(TextKey.InMainField key);

        /** See {@link TextKey.InField}. */
        R inField(TextKey.InField key);

        /** See {@link TextKey.InBody}. */
        R inBody(String text);

        /** See {@link TextKey.InText}. */
        R inText(String text);

        /** See {@link Not}. */
        R not(SearchKey key);

        /** See {@link And}. */
        R and(List<SearchKey> keys);

        /** See {@link Or}. */
        R or(SearchKey one, SearchKey other);
    }
}
