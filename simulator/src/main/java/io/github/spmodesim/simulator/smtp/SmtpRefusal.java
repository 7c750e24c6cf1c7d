package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.smtp.wire.SmtpReply;

/** A reply of 4xx or 5xx. Thrown by a command, written by the conversation, never logged as a server error. */
public final class SmtpRefusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient SmtpReply reply;

    /**
     * A refusal.
     *
     * @param reply for the client, from the dialect
     * @param why for the transcript: what was expected and what was found; holds no secret
     */
    public SmtpRefusal(SmtpReply reply, String why) {
        super(why, null, false, false);
        this.reply = reply;
    }

    /** What the client is told. */
    public SmtpReply reply() {
        return reply;
    }

    /** The true reason, for the transcript. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
