package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.ModifiedUtf7;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;

/** Mailbox names in commands and replies: modified UTF-7 on the wire, Unicode inside. */
public final class MailboxArgument {
    private static final int LONGEST_NAME = 1000;

    private MailboxArgument() {}

    /**
     * The name that stands next.
     *
     * @throws ImapSyntaxException when it is no name
     */
    public static MailboxName read(ArgumentReader arguments) throws ImapSyntaxException {
        String name = ModifiedUtf7.decode(arguments.astring());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ImapSyntaxException(
                    "mailbox name: expected 1 to " + LONGEST_NAME + " characters, got " + name.length());
        }
        return new MailboxName(name);
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
