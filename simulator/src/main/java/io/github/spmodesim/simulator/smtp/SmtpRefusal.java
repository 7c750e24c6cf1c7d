package io.github.spmodesim.simulator.smtp;

/** A reply of 4xx or 5xx. Thrown by a command, written by the conversation, never logged as a server error. */
public final class SmtpRefusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;
    private final String text;

    /**
     * A refusal.
     *
     * @param code the reply code
     * @param text for the client, from the dialect
     * @param why for the transcript: what was expected and what was found; holds no secret
     */
    public SmtpRefusal(int code, String text, String why) {
        super(why, null, false, false);
        this.code = code;
        this.text = text;
    }

    /** The reply code. */
    public int code() {
        return code;
    }

    /** The text for the client. */
    public String text() {
        return text;
    }

    /** The true reason, for the transcript. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
