package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.search.SearchReturn.Result;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.List;

/** The answers of SEARCH: SEARCH (RFC 3501 section 7.2.5) and ESEARCH (RFC 4731 section 3.1). */
public final class SearchReply {
    private SearchReply() {}

    /** All numbers one by one. */
    public static ImapReply plain(List<NumberedMessage> found, Numbering numbering) {
        StringBuilder line = new StringBuilder("SEARCH");
        found.forEach(message -> line.append(' ').append(numbering.of(message)));
        return ImapReply.Untagged.of(line.toString());
    }

    /** The results that were asked for; of the numbers, only how many there are where there is none. */
    public static ImapReply extended(
            List<NumberedMessage> found, Numbering numbering, SearchReturn returns, String tag) {
        StringBuilder line = new StringBuilder("ESEARCH (TAG ")
                .append(ReplyLineWriter.quoted(tag))
                .append(')');
        line.append(numbering == Numbering.UID ? " UID" : "");
        if (!found.isEmpty()) {
            if (returns.asks(Result.MIN)) {
                line.append(" MIN ").append(numbering.of(found.get(0)));
            }
            if (returns.asks(Result.MAX)) {
                line.append(" MAX ").append(numbering.of(found.get(found.size() - 1)));
            }
            if (returns.asks(Result.ALL)) {
                line.append(" ALL ");
                appendRanges(line, found, numbering);
            }
        }
        if (returns.asks(Result.COUNT)) {
            line.append(" COUNT ").append(found.size());
        }
        return ImapReply.Untagged.of(line.toString());
    }

    private static void appendRanges(StringBuilder line, List<NumberedMessage> found, Numbering numbering) {
        int start = 0;
        for (int at = 1; at <= found.size(); at++) {
            long last = numbering.of(found.get(at - 1));
            if (at == found.size() || numbering.of(found.get(at)) != last + 1) {
                long first = numbering.of(found.get(start));
                line.append(start == 0 ? "" : ",").append(first);
                line.append(first == last ? "" : ":" + last);
                start = at;
            }
        }
    }
}
