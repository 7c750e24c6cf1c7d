package io.github.spmodesim.simulator.dialect;

/** What an autoconfiguration gives as the user name. */
public enum AutoconfigUserName {
    /** The IMAP ID of the subscriber whose address the client asked for: the right one. */
    IMAP_ID("imap-id"),
    /** The part of the address before the @: right for who chose the ID so. */
    LOCAL_PART("local-part"),
    /** The whole address: wrong where it is not the ID. */
    ADDRESS("address");

    private final String word;

    AutoconfigUserName(String word) {
        this.word = word;
    }

    /** As it is written in a dialect. */
    @Override
    public String toString() {
        return word;
    }
}
