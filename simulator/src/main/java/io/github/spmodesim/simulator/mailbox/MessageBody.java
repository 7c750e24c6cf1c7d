package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.mime.DecodedParts;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.mime.text.MessageText;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A message's octets as they came in, with their index; one body serves all copies of a message.
 *
 * <p>Thread-safe: the index is made at its first use, and making it twice does no harm.
 */
public final class MessageBody {
    private final OctetRope rope;
    private volatile @Nullable MimePart index;
    private volatile @Nullable MessageText text;
    private @Nullable DecodedParts decoded;
    private long number;

    /** A body of these octets, which nobody may change any more. */
    public MessageBody(Octets octets) {
        this(OctetRope.of(octets));
    }

    /** A body whose octets are put together when somebody first reads them. */
    public MessageBody(OctetRope rope) {
        this.rope = rope;
    }

    /** The octets. */
    public Octets octets() {
        return rope.octets();
    }

    /** Size in octets. */
    public int size() {
        return rope.length();
    }

    /** Its number, drawn from {@code next} where it has none yet; see {@link MailStore#numberOf}. */
    synchronized long number(LongSupplier next) {
        if (number == 0) {
            number = next.getAsLong();
        }
        return number;
    }

    /** The index of headers and parts. */
    public MimePart mime() {
        MimePart known = index;
        if (known == null) {
            known = MimeScanner.scan(octets());
            index = known;
        }
        return known;
    }

    /** The bodies of its parts as they were before they were encoded for transport. */
    public synchronized DecodedParts decoded() {
        DecodedParts known = decoded;
        if (known == null) {
            known = new DecodedParts();
            decoded = known;
        }
        return known;
    }

    /** The text, for searching. */
    public MessageText text() {
        MessageText known = text;
        if (known == null) {
            known = new MessageText(octets());
            text = known;
        }
        return known;
    }
}
