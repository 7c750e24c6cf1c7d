package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.relay.Envelope;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.smtp.wire.ChunkedText;
import java.util.Optional;

/**
 * One mail transaction (RFC 5321 section 3.3) as far as it has come.
 *
 * @param envelope sender and recipients
 * @param body what MAIL said of the message
 * @param chunks the text, where chunks of it have come
 */
public record SmtpTransaction(Envelope envelope, BodyKind body, Optional<ChunkedText> chunks) {
    /** A transaction with one more recipient. */
    SmtpTransaction to(Recipient recipient) {
        return new SmtpTransaction(envelope.to(recipient), body, chunks);
    }

    /** A transaction whose text comes in chunks. */
    SmtpTransaction inChunks(ChunkedText text) {
        return new SmtpTransaction(envelope, body, Optional.of(text));
    }

    /** Octets that have come in chunks. */
    public long chunkOctets() {
        return chunks.map(ChunkedText::size).orElse(0L);
    }
}
