package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What STATUS can say of a mailbox, and LIST with it (RFC 3501 section 6.3.10; RFC 5819). */
public enum StatusItem {
    /** How many messages. */
    MESSAGES(""),
    /** How many that no session has seen. */
    RECENT(""),
    /** The UID that the next message gets at least. */
    UIDNEXT(""),
    /** Changes when UIDs begin anew. */
    UIDVALIDITY(""),
    /** How many that are not read. */
    UNSEEN(""),
    /** The mod-sequence of the latest change (RFC 7162 section 3.1.7). */
    HIGHESTMODSEQ("CONDSTORE"),
    /** Octets of all messages (RFC 8438). */
    SIZE("STATUS=SIZE"),
    /** The mailbox's own id (RFC 8474 section 4.3). */
    MAILBOXID("OBJECTID"),
    /** Octets of the largest message that APPEND takes (RFC 7889 section 2). */
    APPENDLIMIT("APPENDLIMIT");

    private final String capability;

    StatusItem(String capability) {
        this.capability = capability;
    }

    private boolean isServed(ImapSession session) {
        return capability.isEmpty() || session.announces(capability);
    }

    /**
     * The list of items that stands next, in its parentheses.
     *
     * @throws ImapSyntaxException when it is none, or asks for what is not announced
     */
    public static List<StatusItem> readAll(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        List<StatusItem> items = new ArrayList<>();
        arguments.expect('(');
        do {
            items.add(read(arguments.keyword(), session));
        } while (arguments.take(' '));
        arguments.expect(')');
        if (items.contains(HIGHESTMODSEQ)) {
            session.enableModSeq();
        }
        return items;
    }

    private static StatusItem read(String name, ImapSession session) throws ImapSyntaxException {
        List<StatusItem> served =
                Stream.of(values()).filter(item -> item.isServed(session)).toList();
        return served.stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ImapSyntaxException("STATUS: expected one of " + served + ", got " + name));
    }

    /** The untagged STATUS. */
    public static ImapReply reply(MailboxName name, Mailbox mailbox, List<StatusItem> items, ImapSession session) {
        MailboxStatus status = mailbox.status();
        return ImapReply.Untagged.of(items.stream()
                .map(item -> item.name() + " " + item.value(mailbox, status, session))
                .collect(Collectors.joining(" ", "STATUS " + MailboxArgument.shown(name.value()) + " (", ")")));
    }

    private String value(Mailbox mailbox, MailboxStatus status, ImapSession session) {
        return switch (this) {
            case MESSAGES -> String.valueOf(status.messages());
            case RECENT -> String.valueOf(status.recent());
            case UIDNEXT -> String.valueOf(status.uidNext());
            case UIDVALIDITY -> String.valueOf(status.uidValidity());
            case UNSEEN -> String.valueOf(status.unseen());
            case HIGHESTMODSEQ -> String.valueOf(status.highestModSeq());
            case SIZE -> String.valueOf(status.octets());
            case MAILBOXID -> "(" + ObjectIds.of(mailbox) + ")";
            case APPENDLIMIT -> String.valueOf(session.service().dialect().appendLimit());
        };
    }
}
