package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mime.Octets;
import java.util.List;
import java.util.Optional;

/**
 * What BINARY says of a part (RFC 3516 section 4.3). A multipart and a whole message have no transfer encoding of their own,
 * whatever their parts have (RFC 2045 section 6.4), so they are given as they are.
 *
 * @param octets the part without its transfer encoding, empty where there is no such part
 * @param hasNul whether NUL is among them
 */
record BinaryContent(Optional<Octets> octets, boolean hasNul) {
    private static final byte NUL = 0;

    static BinaryContent of(MessageBody body, List<Integer> part) {
        Optional<Octets> octets = part.isEmpty()
                ? Optional.of(body.octets())
                : body.mime().part(part).map(found -> body.decoded().octets(found));
        return new BinaryContent(
                octets, octets.map(found -> found.contains(NUL)).orElse(false));
    }

    /** The size of a part, 0 where there is none: Dovecot 2.3 says the same, and the grammar has no NIL there. */
    static int size(MessageBody body, List<Integer> part) {
        return part.isEmpty()
                ? body.size()
                : body.mime()
                        .part(part)
                        .map(found -> body.decoded().size(found))
                        .orElse(0);
    }

    /** Writes all of it or a stretch: a literal8 only where a literal cannot hold what the part holds. */
    void write(ReplyLineWriter writer, Optional<BodySection.Partial> partial) {
        octets.map(whole -> SectionContent.cut(whole, partial))
                .ifPresentOrElse(hasNul ? writer::literal8 : writer::literal, writer::nil);
    }
}
