package io.github.spmodesim.simulator.dialect;

/** How a value of a dialect is known, from the firmest to the weakest. */
public enum Tag {
    /** The operator's own text, or quoted from it by a named reader. */
    SPEC,
    /** Seen on the wire or in working code by an independent user. */
    OBS,
    /** An independent user's report. */
    REP,
    /** The help article alone says it. */
    ARTICLE,
    /** The protocol's own standard asks for it. */
    RFC,
    /** Follows from other facts. */
    INF,
    /** Nothing is known; the value is the simulator's choice. */
    ASSUMPTION,
    /** Set by whoever started the simulator. */
    SET
}
