package io.github.spmodesim.simulator.imap.search;

/** The searching commands (RFC 5267 section 4.1), each by numbers and by UIDs, and what their extensions are called. */
public enum Searching {
    /** SEARCH: results in the order of the mailbox. */
    SEARCH("ESEARCH", "CONTEXT=SEARCH"),
    /** SORT: results in the order of a sort program. */
    SORT("ESORT", "CONTEXT=SORT");

    private final String extended;
    private final String contexts;

    Searching(String extended, String contexts) {
        this.extended = extended;
        this.contexts = contexts;
    }

    /** The capability that has to be announced for MIN, MAX, ALL and COUNT. */
    public String extended() {
        return extended;
    }

    /** The capability that has to be announced for PARTIAL, UPDATE and CONTEXT. */
    public String contexts() {
        return contexts;
    }
}
