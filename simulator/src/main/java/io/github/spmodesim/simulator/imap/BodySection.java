package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.mime.FieldNames;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a message's text: {@code BODY[section]<partial>} and its older names.
 *
 * @param part part numbers, empty for the message itself
 * @param text which piece of that part
 * @param fields field names for HEADER.FIELDS and HEADER.FIELDS.NOT
 * @param partial the octets asked for, empty for all
 * @param label the item's name in the reply, without the partial's origin
 * @param setsSeen whether reading it marks the message as read
 */
public record BodySection(
        List<Integer> part, Text text, FieldNames fields, Optional<Partial> partial, String label, boolean setsSeen)
        implements FetchItem {
    /** The pieces of a part. */
    public enum Text {
        /** All of it. */
        ALL,
        /** The header of a message. */
        HEADER,
        /** Some of its fields. */
        HEADER_FIELDS,
        /** All but some of its fields. */
        HEADER_FIELDS_NOT,
        /** The body of a message. */
        TEXT,
        /** The header of a part. */
        MIME
    }

    /**
     * A stretch of octets.
     *
     * @param origin the first octet, from 0
     * @param octets how many at most
     */
    public record Partial(long origin, long octets) {}

    @Override
    public void renderBy(FetchRenderer renderer) {
        renderer.section(this);
    }
}
