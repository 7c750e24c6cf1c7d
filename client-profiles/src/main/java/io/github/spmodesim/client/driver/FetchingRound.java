package io.github.spmodesim.client.driver;

import java.util.List;

/**
 * What came of one round of a {@link FetchingService}.
 *
 * @param fetched how fetching ended
 * @param handedOn how handing on ended for each mail in turn, up to the first that failed
 */
public record FetchingRound(MailOutcome fetched, List<MailOutcome> handedOn) {
    /** Copies the list. */
    public FetchingRound {
        handedOn = List.copyOf(handedOn);
    }
}
