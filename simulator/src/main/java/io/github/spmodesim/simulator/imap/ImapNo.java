package io.github.spmodesim.simulator.imap;

/** A tagged NO. Thrown by a command, written by the session, never logged as a server error. */
public final class ImapNo extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * A refusal.
     *
     * @param code the response code without brackets, empty for none
     * @param text for people, from the dialect
     */
    public ImapNo(String code, String text) {
        super(text, null, false, false);
        this.code = code;
    }

    /** The response code without brackets, empty for none. */
    public String code() {
        return code;
    }

    /** The text for people. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
