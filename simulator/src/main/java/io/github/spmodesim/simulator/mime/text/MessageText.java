package io.github.spmodesim.simulator.mime.text;

import io.github.spmodesim.simulator.mime.HeaderText;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a needle is in a message, in what people read of it.
 *
 * <p>The first question about the header, and the first about the body, costs reading it; what is kept then answers most of
 * the others: the text of the main fields, and a {@link Signature} each of header and body that excludes nearly every message
 * in which the needle is not. Where it cannot, the text itself is read again, so that no answer is a guess. Kept are about
 * 0.5 KiB for a header, and an eighth of the text for a body: 1 KiB for a mail of 5 KiB, 102 MB for 100,000 of them once
 * they were all searched. The MIME index is not kept.
 *
 * <p>Thread-safe: doing the first reading twice does no harm.
 */
public final class MessageText {
    private final Octets message;
    private volatile @Nullable HeaderDigest header;
    private volatile @Nullable BodyDigest body;

    /** The text of a message, whose octets nobody may change any more. */
    public MessageText(Octets message) {
        this.message = message;
    }

    /** Returns whether the needle is in the main field, or in one of them where there are several. */
    public boolean fieldHolds(MainField field, Needle needle) {
        return needle.isInFolded(header().folded(field));
    }

    /**
     * Returns whether a field of a name holds the needle; the empty needle asks whether there is such a field.
     *
     * @param name the name as a needle too, its colon behind it
     */
    public boolean fieldHolds(String name, Needle nameAndColon, Needle needle) {
        Signature signature = header().signature();
        return nameAndColon.mayBeIn(signature)
                && needle.mayBeIn(signature)
                && MimeScanner.header(message).all(name).stream().anyMatch(field -> needle.isIn(HeaderText.of(field)));
    }

    /** Returns whether the needle is in the body (RFC 3501 section 6.4.4, BODY). */
    public boolean bodyHolds(Needle needle) {
        return needle.isEmpty() || body().holds(needle, message);
    }

    /** Returns whether the needle is in the header or in the body (RFC 3501 section 6.4.4, TEXT). */
    public boolean holds(Needle needle) {
        return headerHolds(needle) || bodyHolds(needle);
    }

    private boolean headerHolds(Needle needle) {
        return needle.mayBeIn(header().signature())
                && TextSpan.Header.text(MimeScanner.header(message)).holds(needle);
    }

    /** Returns the date that the sender wrote, whatever the zone it is in. */
    public Optional<LocalDate> sentOn() {
        return header().sentOn();
    }

    private HeaderDigest header() {
        HeaderDigest known = header;
        if (known == null) {
            known = new HeaderDigest(MimeScanner.header(message));
            header = known;
        }
        return known;
    }

    private BodyDigest body() {
        BodyDigest known = body;
        if (known == null) {
            known = new BodyDigest(message);
            body = known;
        }
        return known;
    }
}
