package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.search.SearchReturn.Result;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.List;

/** The answers of SEARCH: SEARCH (RFC 3501 section 7.2.5) and ESEARCH (RFC 4731 section 3.1). */
public final class SearchReply {
    private SearchReply() {}

    /**
     * All numbers one by one.
     *
     * @param withModSeq whether the highest mod-sequence among them is told
     */
    public static ImapReply plain(List<NumberedMessage> found, Numbering numbering, boolean withModSeq) {
        return plain("SEARCH", found, numbering, withModSeq);
    }

    /** As {@link #plain(List, Numbering, boolean)}, for another command: SORT numbers messages like SEARCH, in its own order. */
    public static ImapReply plain(String name, List<NumberedMessage> found, Numbering numbering, boolean withModSeq) {
        StringBuilder line = new StringBuilder(name);
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
        StringBuilder line = new StringBuilder("ESEARCH (TAG ");
        line.append(ReplyLineWriter.quoted(session.tag())).append(')');
        line.append(numbering == Numbering.UID ? " UID" : "");
        if (!found.isEmpty()) {
            appendNumbers(line, numbering, returns, found);
        }
        if (returns.asks(Result.COUNT)) {
            line.append(" COUNT ").append(found.size());
        }
        if (withModSeq && !found.isEmpty()) {
            line.append(" MODSEQ ").append(highestModSeq(returns.concerned(found)));
        }
        return ImapReply.Untagged.of(line.toString());
    }

    private static void appendNumbers(
            StringBuilder line, Numbering numbering, SearchReturn returns, List<NumberedMessage> found) {
        if (returns.asks(Result.MIN)) {
            line.append(" MIN ").append(numbering.of(found.get(0)));
        }
        if (returns.asks(Result.MAX)) {
            line.append(" MAX ").append(numbering.of(found.get(found.size() - 1)));
        }
        if (returns.asks(Result.ALL)) {
            line.append(" ALL ").append(NumberRanges.of(found.stream().mapToLong(numbering::of)));
        }
    }

    private static long highestModSeq(List<NumberedMessage> found) {
        return found.stream()
                .mapToLong(numbered -> numbered.message().modSeq())
                .max()
                .orElse(0);
    }
}
