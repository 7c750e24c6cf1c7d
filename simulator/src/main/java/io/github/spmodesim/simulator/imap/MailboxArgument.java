package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.NameEncoding;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;

/** Mailbox names in commands and replies: on the wire as the client has chosen by ENABLE, Unicode inside. */
public final class MailboxArgument {
    private MailboxArgument() {}

    /**
     * The name that stands next.
     *
     * @throws ImapSyntaxException when there is no astring
     * @throws ImapNo when there is one that is no name in that encoding: the grammar takes any astring, only the meaning is
     *     bound to section 5.1.3 (RFC 3501 section 9, mailbox)
     */
    public static MailboxName read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException, ImapNo {
        String wire = arguments.astring();
        try {
            return new MailboxName(encoding(session).decode(wire));
        } catch (ImapSyntaxException e) {
            throw new ImapNo(
                    session.reason("CANNOT"), session.texts().badMailboxName().value());
        }
    }

    /**
     * The mailbox of that name.
     *
     * @param code response code of the refusal, empty for none
     * @throws ImapNo when there is none
     */
    public static Mailbox existing(ImapSession session, MailboxName name, String code) throws ImapNo {
        return session.tree()
                .find(name)
                .orElseThrow(
                        () -> new ImapNo(code, session.texts().noSuchMailbox().value()));
    }

    /** The name as replies show it, in quotes. */
    public static String shown(String name, ImapSession session) {
        return ReplyLineWriter.quoted(encoding(session).encode(name));
    }

    /** How names stand on the wire: UTF-8 once UTF8=ACCEPT is enabled (RFC 6855 section 3). */
    public static NameEncoding encoding(ImapSession session) {
        return session.enabled("UTF8=ACCEPT") ? NameEncoding.UTF_8 : NameEncoding.MODIFIED_UTF_7;
    }
}
