package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.transcript.SecretMasker;

/**
 * A line that answers a 334: a SASL response, or the asterisk that cancels. Always secret.
 *
 * @param text the line without its end, one character an octet
 */
public record SmtpLine(String text) implements SmtpFrame {
    @Override
    public String masked() {
        return SecretMasker.MASK;
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "SmtpLine[" + masked() + "]";
    }

    @Override
    public <R> R receivedBy(Receiver<R> receiver) {
        return receiver.line(this);
    }
}
