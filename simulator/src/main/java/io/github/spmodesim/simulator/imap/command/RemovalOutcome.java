package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.mailbox.Removal;

/** The OK of commands that remove messages; these are told as mailbox updates. */
final class RemovalOutcome {
    private RemovalOutcome() {}

    /** OK, with the mod-sequence that the client knows then (RFC 7162 section 3.2.7). */
    static ImapOutcome of(ImapSession session, Removal removal) {
        boolean tell = session.enabled("CONDSTORE") && !removal.removed().isEmpty();
        return ImapOutcome.okWithCode(tell ? "HIGHESTMODSEQ " + removal.modSeq() : "");
    }
}
