package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import java.util.List;

/** The untagged LIST and LSUB (RFC 3501 sections 7.2.2 and 7.2.3). */
public final class ListReply {
    private ListReply() {}

    /**
     * One name.
     *
     * @param keyword LIST or LSUB
     * @param attributes with their backslashes
     * @param mailbox the name, empty where the separator alone is told
     */
    public static ImapReply of(String keyword, List<String> attributes, char separator, String mailbox) {
        return ImapReply.Untagged.of(keyword + " (" + String.join(" ", attributes) + ") "
                + ReplyLineWriter.quoted(String.valueOf(separator)) + " " + MailboxArgument.shown(mailbox));
    }
}
