package io.github.spmodesim.simulator.imap.wire;

/** The status responses of RFC 3501 section 7.1. */
public enum Status {
    /** Done. */
    OK,
    /** Not done. */
    NO,
    /** Not understood. */
    BAD,
    /** The connection ends. */
    BYE
}
