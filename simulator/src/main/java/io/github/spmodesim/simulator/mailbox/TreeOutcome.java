package io.github.spmodesim.simulator.mailbox;

/** What came of a change to the names of a subscriber's mailboxes; the words are RFC 5530's, and one RFC 9051's. */
public enum TreeOutcome {
    /** It is done. */
    DONE,
    /** There is one of that name. */
    ALREADY_EXISTS,
    /** There is none of that name. */
    NON_EXISTENT,
    /** Names below it still need it (RFC 3501 section 6.3.4). */
    HAS_CHILDREN,
    /** It can never be done: INBOX stays, and some names are none. */
    CANNOT,
    /** A bound of {@link TreeLimits} is reached. */
    LIMIT
}
