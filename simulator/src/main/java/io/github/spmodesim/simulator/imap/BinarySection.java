package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mime.DecodedParts;
import java.util.List;
import java.util.Optional;

/**
 * A part without its transfer encoding: {@code BINARY[section]<partial>} (RFC 3516 section 4.2).
 *
 * @param part part numbers, empty for the message itself
 * @param want what is asked of it
 * @param partial the decoded octets asked for, empty for all
 * @param label the item's name in the reply, without the partial's origin
 */
public record BinarySection(List<Integer> part, Want want, Optional<BodySection.Partial> partial, String label)
        implements FetchItem {
    /** What can be asked of a part. */
    public enum Want {
        /** Its octets; the message is marked as read. */
        CONTENT,
        /** Its octets. */
        PEEK,
        /** How many octets it has. */
        SIZE
    }

    @Override
    public boolean setsSeen() {
        return want == Want.CONTENT;
    }

    /** Whether nothing of the message that is asked for is in an encoding that is not known. */
    @Override
    public boolean canBeRead(MessageBody message) {
        return part.isEmpty()
                || message.mime().part(part).map(DecodedParts::canDecode).orElse(true);
    }

    @Override
    public void renderBy(FetchRenderer renderer) {
        renderer.binary(this);
    }
}
