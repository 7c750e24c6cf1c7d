package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.OrderedNumbers;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.List;

/** The answers of SEARCH and SORT: SEARCH (RFC 3501 section 7.2.5), SORT, and ESEARCH (RFC 4731 section 3.1). */
public final class SearchReply {
    private SearchReply() {}

    /**
     * All numbers one by one.
     *
     * @param command that found them, in this order
     * @param withModSeq whether the highest mod-sequence among them is told
     */
    public static ImapReply plain(
            Searching command, List<NumberedMessage> found, Numbering numbering, boolean withModSeq) {
        StringBuilder line = new StringBuilder(command.name());
        found.forEach(message -> line.append(' ').append(numbering.of(message)));
        if (withModSeq && !found.isEmpty()) {
            line.append(" (MODSEQ ").append(highestModSeq(found)).append(')');
        }
        return ImapReply.Untagged.of(line.toString());
    }

    /**
     * The results that were asked for; of the numbers, only how many there are where there is none.
     *
     * @param withModSeq whether the highest mod-sequence among those told is told
     */
    public static ImapReply extended(
            ImapSession session,
            Numbering numbering,
            SearchReturn returns,
            List<NumberedMessage> found,
            boolean withModSeq) {
        StringBuilder line = new StringBuilder(correlated(session.tag(), numbering));
        if (!found.isEmpty()) {
            appendNumbers(line, numbering, returns, found);
        }
        returns.partial()
                .ifPresent(
                        range -> line.append(" PARTIAL (" + range + " " + setOrNil(numbering, range.of(found)) + ")"));
        if (returns.asks(ReturnOption.COUNT)) {
            line.append(" COUNT ").append(found.size());
        }
        List<NumberedMessage> concerned = returns.concerned(found);
        if (withModSeq && !concerned.isEmpty()) {
            line.append(" MODSEQ ").append(highestModSeq(concerned));
        }
        return ImapReply.Untagged.of(line.toString());
    }

    /** The beginning of an ESEARCH: whose results it is about, and what they are counted by. */
    public static String correlated(String tag, Numbering numbering) {
        return "ESEARCH (TAG " + ReplyLineWriter.quoted(tag) + ")" + (numbering == Numbering.UID ? " UID" : "");
    }

    private static void appendNumbers(
            StringBuilder line, Numbering numbering, SearchReturn returns, List<NumberedMessage> found) {
        if (returns.asks(ReturnOption.MIN)) {
            line.append(" MIN ").append(numbering.of(found.get(0)));
        }
        if (returns.asks(ReturnOption.MAX)) {
            line.append(" MAX ").append(numbering.of(found.get(found.size() - 1)));
        }
        if (returns.asks(ReturnOption.ALL)) {
            line.append(" ALL ").append(setOrNil(numbering, found));
        }
    }

    private static String setOrNil(Numbering numbering, List<NumberedMessage> messages) {
        return messages.isEmpty() ? "NIL" : OrderedNumbers.set(messages.stream().mapToLong(numbering::of));
    }

    private static long highestModSeq(List<NumberedMessage> found) {
        return found.stream()
                .mapToLong(numbered -> numbered.message().modSeq())
                .max()
                .orElse(0);
    }
}
