package io.github.spmodesim.simulator.imap.list;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The untagged LIST and LSUB (RFC 3501 sections 7.2.2 and 7.2.3, RFC 5258 section 6). */
public final class ListReply {
    private ListReply() {}

    /**
     * One name.
     *
     * @param keyword LIST or LSUB
     * @param attributes with their backslashes
     * @param mailbox the name, empty where the separator alone is told
     */
    public static ImapReply of(String keyword, List<String> attributes, String mailbox, ImapSession session) {
        return ImapReply.Untagged.of(line(keyword, attributes, mailbox, session));
    }

    /** One name of LIST with the selection options that names below it meet; none where that was not asked. */
    static ImapReply of(List<String> attributes, String mailbox, List<String> childInfo, ImapSession session) {
        String line = line("LIST", attributes, mailbox, session);
        return ImapReply.Untagged.of(childInfo.isEmpty() ? line : line + childInfo(childInfo));
    }

    /** One name of LIST with the name that it had before, if it was renamed (RFC 5465 section 5.4). */
    static ImapReply renamed(List<String> attributes, String mailbox, Optional<String> oldName, ImapSession session) {
        String line = line("LIST", attributes, mailbox, session);
        return ImapReply.Untagged.of(
                oldName.map(old -> line + oldName(old, session)).orElse(line));
    }

    private static String oldName(String name, ImapSession session) {
        return " (\"OLDNAME\" (" + MailboxArgument.shown(name, session) + "))";
    }

    private static String childInfo(List<String> options) {
        return options.stream()
                .map(ReplyLineWriter::quoted)
                .collect(Collectors.joining(" ", " (\"CHILDINFO\" (", "))"));
    }

    private static String line(String keyword, List<String> attributes, String mailbox, ImapSession session) {
        char separator = session.tree().separator();
        return keyword + " (" + String.join(" ", attributes) + ") " + ReplyLineWriter.quoted(String.valueOf(separator))
                + " " + MailboxArgument.shown(mailbox, session);
    }
}
