package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Results of a search that its client is told the changes of (RFC 5267 section 4.3).
 *
 * <p>Whenever updates are told it is asked twice: before the numbers of messages change and after. Called on the session's event
 * loop.
 */
public interface ResultContext {
    /**
     * Finds out beforehand, beside the event loop, what would take long while updates are told; nothing else may be asked of
     * it meanwhile.
     *
     * @param changed messages that the next updates will be about
     * @return completes on the loop; never where the session ends before
     */
    CompletionStage<?> prepare(List<StoredMessage> changed);

    /**
     * What to tell before EXPUNGE.
     *
     * @param changed messages with other flags
     * @param expunged messages that are gone, with the numbers that they still have
     * @return an ESEARCH, empty where the results stay as they are
     */
    Optional<ImapReply> beforeExpunge(List<NumberedMessage> changed, List<NumberedMessage> expunged);

    /**
     * What to tell after EXPUNGE and EXISTS.
     *
     * @param arrived new messages
     * @return an ESEARCH, empty where the results stay as they are
     */
    Optional<ImapReply> afterExists(List<NumberedMessage> arrived);

    /**
     * What to tell of a new message (RFC 5465 section 7).
     *
     * @return nothing where it is none of the results
     */
    List<FetchItem> describing(StoredMessage arrived);
}
