package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ReplyLine;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mime.FieldNames;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.Octets;
import java.util.List;
import java.util.Optional;

/** What FETCH says of a message, without a mailbox or a session. */
public final class MessageReplies {
    private static final BodySection.Partial MIDDLE = new BodySection.Partial(3, 0xFFFF_FFFFL);

    private MessageReplies() {}

    /** ENVELOPE, BODY and BODYSTRUCTURE. */
    public static ReplyLine structure(MimePart message) {
        ReplyLineWriter writer = new ReplyLineWriter();
        EnvelopeWriter.write(message.fields(), writer);
        writer.separate();
        new BodyStructureWriter(writer, false).basic(message);
        writer.separate();
        new BodyStructureWriter(writer, true).extended(message);
        return writer.line();
    }

    /** A piece of a part, empty where there is none. */
    public static Optional<Octets> section(MimePart message, List<Integer> part, BodySection.Text text) {
        return SectionContent.of(message, section(part, text, Optional.empty()));
    }

    /** The same from the fourth octet on. */
    public static Optional<Octets> sectionFromFourth(MimePart message, List<Integer> part, BodySection.Text text) {
        return SectionContent.of(message, section(part, text, Optional.of(MIDDLE)));
    }

    private static BodySection section(
            List<Integer> part, BodySection.Text text, Optional<BodySection.Partial> partial) {
        return new BodySection(part, text, FieldNames.of(List.of("SUBJECT", "TO")), partial, "", false);
    }
}
