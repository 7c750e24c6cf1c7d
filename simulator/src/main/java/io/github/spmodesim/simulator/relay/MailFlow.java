package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.concurrent.CompletionStage;

/** Takes messages and answers for them: what it has taken is in every mailbox or in the outside queue, exactly once. */
public interface MailFlow {
    /** Where an address leads now. */
    Route route(MailAddress address);

    /**
     * Takes a message for all of its recipients or for none.
     *
     * @param submission each recipient's route was {@link Route#SUBSCRIBER} or {@link Route#OUTSIDE} when it was named
     * @return completes when the message is safe: the client may be told 250; with {@link
     *     io.github.spmodesim.simulator.mailbox.OverQuotaException} where a subscriber has no room, with {@link
     *     FilteredException} where the settings of recipients filter it; then nothing is kept for anybody
     */
    CompletionStage<Void> accept(Submission submission);
}
