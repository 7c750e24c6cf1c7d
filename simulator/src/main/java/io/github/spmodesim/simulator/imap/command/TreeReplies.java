package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.dialect.ImapTexts;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.mailbox.TreeOutcome;

/** What CREATE, DELETE, RENAME and SUBSCRIBE answer; codes of RFC 5530 section 3, HASCHILDREN of RFC 9051 section 7.1. */
final class TreeReplies {
    private TreeReplies() {}

    static ImapOutcome of(ImapSession session, TreeOutcome outcome) {
        ImapTexts texts = session.texts();
        return switch (outcome) {
            case DONE -> ImapOutcome.ok();
            case ALREADY_EXISTS ->
                refused(session, "ALREADYEXISTS", texts.mailboxExists().value());
            case NON_EXISTENT ->
                refused(session, "NONEXISTENT", texts.noSuchMailbox().value());
            case HAS_CHILDREN ->
                refused(session, "HASCHILDREN", texts.mailboxHasChildren().value());
            case CANNOT -> refused(session, "CANNOT", texts.badMailboxName().value());
            case LIMIT -> refused(session, "LIMIT", texts.tooManyMailboxes().value());
        };
    }

    private static ImapOutcome refused(ImapSession session, String code, String text) {
        return new ImapOutcome.Refused(session.reason(code), text);
    }
}
