package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.ModifiedUtf7;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;

/** Mailbox names in commands and replies: modified UTF-7 on the wire, Unicode inside. */
public final class MailboxArgument {
    private MailboxArgument() {}

    /**
     * The name that stands next.
     *
     * @throws ImapSyntaxException when there is no astring
     * @throws ImapNo when there is one that is no modified UTF-7: the grammar takes any astring, only the meaning is bound
     *     to section 5.1.3 (RFC 3501 section 9, mailbox)
     */
    public static MailboxName read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException, ImapNo {
        String wire = arguments.astring();
        try {
            return new MailboxName(ModifiedUtf7.decode(wire));
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
    public static String shown(String name) {
        return ReplyLineWriter.quoted(ModifiedUtf7.encode(name));
    }
}
