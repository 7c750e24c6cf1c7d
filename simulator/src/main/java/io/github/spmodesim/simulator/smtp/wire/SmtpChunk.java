package io.github.spmodesim.simulator.smtp.wire;

/**
 * A chunk has come whole (RFC 3030 section 2); its octets are in the {@link ChunkedText} that was to take them, or gone.
 *
 * @param octets how many there were
 */
public record SmtpChunk(long octets) implements SmtpFrame {
    @Override
    public String masked() {
        return "(chunk of " + octets + " octets)";
    }

    @Override
    public <R> R receivedBy(Receiver<R> receiver) {
        return receiver.chunk(this);
    }
}
