package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.transcript.SecretMasker;

/**
 * A line that answers a continuation request: a SASL response, or DONE.
 *
 * @param text the line without its end, one character an octet
 * @param secret whether the line is part of a log-in
 */
public record ImapLine(String text, boolean secret) implements ImapFrame {
    @Override
    public String masked() {
        return secret ? SecretMasker.MASK : text;
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return "ImapLine[" + masked() + "]";
    }

    @Override
    public <R> R receivedBy(Receiver<R> receiver) {
        return receiver.line(this);
    }
}
