package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapArguments;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.ImapUrl;
import io.github.spmodesim.simulator.imap.wire.ImapUrlReader;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mime.FieldNames;
import io.github.spmodesim.simulator.mime.Octets;
import java.util.Optional;

/**
 * Finds the octets that a URL of CATENATE points to, in the mailboxes of whoever is logged in (RFC 4469 section 3). They are
 * still in their transfer encoding, and reading them marks no message as read.
 */
public final class UrlContent {
    private static final long ALL_OCTETS = 0xFFFF_FFFFL;

    private UrlContent() {}

    /**
     * The octets of a URL.
     *
     * @param url as the client wrote it, one character an octet
     * @throws ImapNo with BADURL (RFC 4469 section 4.1) when it cannot be read, or points to nothing
     */
    public static Octets of(String url, ImapSession session) throws ImapNo {
        try {
            return content(ImapUrlReader.read(url), session)
                    .orElseThrow(() -> bad(url, "URL: expected one of a message or part that there is"));
        } catch (ImapSyntaxException e) {
            throw bad(url, String.valueOf(e.getMessage()));
        }
    }

    private static ImapNo bad(String url, String problem) {
        return new ImapNo("BADURL " + ImapUrl.shown(url), problem);
    }

    private static Optional<Octets> content(ImapUrl url, ImapSession session) throws ImapSyntaxException {
        Optional<BodySection> section = section(url);
        if (url.partial().isPresent() && !session.announces("URL-PARTIAL")) {
            throw new ImapSyntaxException("URL: expected no PARTIAL, URL-PARTIAL is not announced");
        }
        Optional<MessageBody> body = mailbox(url, session)
                .filter(mailbox -> url.uidValidity().stream().allMatch(expected -> expected == mailbox.uidValidity()))
                .flatMap(mailbox -> mailbox.find(url.uid()))
                .map(message -> message.body());
        return section.isEmpty()
                ? body.map(whole -> SectionContent.cut(whole.octets(), partial(url)))
                : body.flatMap(whole -> SectionContent.of(whole.mime(), section.get()));
    }

    // Without a mailbox of its own it is one of the mailbox that is open (RFC 4469 section 3).
    private static Optional<Mailbox> mailbox(ImapUrl url, ImapSession session) {
        return url.mailbox().isPresent()
                ? session.tree().find(url.mailbox().get())
                : session.openView().map(MailboxView::mailbox);
    }

    private static Optional<BodySection> section(ImapUrl url) throws ImapSyntaxException {
        if (url.section().isEmpty()) {
            return Optional.empty();
        }
        ArgumentReader specification = new ArgumentReader(ImapArguments.of("[" + url.section() + "]"));
        SectionReader section = SectionReader.read(specification);
        specification.end();
        return Optional.of(new BodySection(
                section.part(), section.text(), FieldNames.of(section.fields()), partial(url), "", false));
    }

    private static Optional<BodySection.Partial> partial(ImapUrl url) {
        return url.partial()
                .map(range ->
                        new BodySection.Partial(range.origin(), range.octets().orElse(ALL_OCTETS)));
    }
}
