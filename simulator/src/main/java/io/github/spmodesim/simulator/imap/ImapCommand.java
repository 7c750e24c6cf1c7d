package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** One IMAP command; holds no state of its own, so that one value serves all sessions. */
public interface ImapCommand {
    /** Its name in upper case, {@code UID } before it for the form that counts by UIDs. */
    String name();

    /** When it may be used. */
    ImapState.Required requires();

    /** The capability that has to be announced for it, empty for a command of RFC 3501. */
    default String capability() {
        return "";
    }

    /** Whether a session's host announces it. */
    default boolean servedBy(ImapSession session) {
        return capability().isEmpty() || session.announces(capability());
    }

    /** Whether EXPUNGE may be told while it runs: not during FETCH, STORE, SEARCH (RFC 3501 section 7.4.1). */
    default boolean mayTellExpunged() {
        return true;
    }

    /** Whether it ends the session's stay in the open mailbox, so that it makes sense after that was deleted too. */
    default boolean leavesMailbox() {
        return false;
    }

    /**
     * Runs it.
     *
     * @param arguments stands behind the command's name
     * @return completes with what came of it
     * @throws ImapSyntaxException when the arguments cannot be read
     * @throws ImapNo when it is refused
     * @throws ImapBad when it makes no sense in this session
     */
    CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo, ImapBad;
}
