package io.github.spmodesim.simulator.dialect;

/** What mail takes as the user name of a log-in. */
public enum MailUserName {
    /** The IMAP ID alone. */
    IMAP_ID("imap-id"),
    /** One of the subscriber's mail addresses too, as many providers do. */
    IMAP_ID_OR_ADDRESS("imap-id-or-address"),
    /** The part before the @ of one of them too. */
    IMAP_ID_OR_LOCAL_PART("imap-id-or-local-part");

    private final String word;

    MailUserName(String word) {
        this.word = word;
    }

    /** As it is written in a dialect. */
    @Override
    public String toString() {
        return word;
    }
}
