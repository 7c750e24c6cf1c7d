package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.Octets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one message's FETCH reply, item by item (RFC 3501 section 7.4.2). */
public final class FetchRenderer {
    private final MailboxView view;
    private final MailStore store;
    private final StoredMessage message;
    private final StoredMessage.State state;
    private final boolean upperCaseMediaTypes;
    private final ReplyLineWriter writer = new ReplyLineWriter();
    private final Map<List<Integer>, BinaryContent> decoded = new HashMap<>();

    private FetchRenderer(ImapSession session, StoredMessage message) {
        this.view = session.view();
        this.store = session.service().store();
        this.message = message;
        this.state = message.state();
        this.upperCaseMediaTypes =
                session.service().dialect().upperCaseMediaTypes().value();
    }

    /** The reply with these items of the message, as the session sees it. */
    public static ImapReply render(ImapSession session, NumberedMessage numbered, List<FetchItem> items) {
        FetchRenderer renderer = new FetchRenderer(session, numbered.message());
        renderer.writer.raw("* ").number(numbered.sequence()).raw(" FETCH (");
        for (FetchItem item : items) {
            renderer.writer.separate();
            item.renderBy(renderer);
        }
        return new ImapReply.Untagged(renderer.writer.raw(")").line());
    }

    void attribute(FetchAttribute attribute) {
        switch (attribute) {
            case FLAGS -> writer.raw("FLAGS ").raw(SessionFlags.of(view, message, state.flags()));
            case MODSEQ -> writer.raw("MODSEQ (").number(state.modSeq()).raw(")");
            case UID -> writer.raw("UID ").number(message.uid().value());
            case INTERNALDATE -> writer.raw("INTERNALDATE \"" + ImapDateTime.format(message.internalDate()) + "\"");
            case EMAILID -> writer.raw("EMAILID (" + ObjectIds.of(message.body(), store) + ")");
            case THREADID -> writer.raw("THREADID NIL");
            case RFC822_SIZE -> writer.raw("RFC822.SIZE ").number(message.body().size());
            case ENVELOPE -> EnvelopeWriter.write(mime().fields(), writer.raw("ENVELOPE "));
            case BODY -> structure("BODY ").basic(mime());
            case BODYSTRUCTURE -> structure("BODYSTRUCTURE ").extended(mime());
        }
    }

    void section(BodySection section) {
        label(section.label(), section.partial());
        Optional<Octets> content =
                wholeMessage(section) ? Optional.of(message.body().octets()) : SectionContent.of(mime(), section);
        content.ifPresentOrElse(writer::literal, writer::nil);
    }

    void binary(BinarySection section) {
        label(section.label(), section.partial());
        switch (section.want()) {
            case SIZE -> writer.number(BinaryContent.size(message.body(), section.part()));
            case CONTENT, PEEK ->
                decoded.computeIfAbsent(section.part(), part -> BinaryContent.of(message.body(), part))
                        .write(writer, section.partial());
        }
    }

    private void label(String label, Optional<BodySection.Partial> stretch) {
        writer.raw(label);
        stretch.ifPresent(partial -> writer.raw("<" + partial.origin() + ">"));
        writer.raw(" ");
    }

    // The whole message needs no index.
    private static boolean wholeMessage(BodySection section) {
        return section.part().isEmpty()
                && section.text() == BodySection.Text.ALL
                && section.partial().isEmpty();
    }

    private BodyStructureWriter structure(String label) {
        return new BodyStructureWriter(writer.raw(label), upperCaseMediaTypes);
    }

    private MimePart mime() {
        return message.body().mime();
    }
}
