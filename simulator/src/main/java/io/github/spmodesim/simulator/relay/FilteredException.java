package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.List;

/**
 * The settings of recipients filter a message: docomo's exchanger answers {@code 550 Unknown user} after DATA (docomo-mail
 * section 3, OBS). Nothing was kept.
 */
public final class FilteredException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<MailAddress> addresses;

    /**
     * A refusal.
     *
     * @param addresses whose settings filter it, at least one
     */
    public FilteredException(List<MailAddress> addresses) {
        super("filtered for " + addresses, null, false, false);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("filtered: expected at least one address, got none");
        }
        this.addresses = List.copyOf(addresses);
    }

    /** Whose settings filter it. */
    public List<MailAddress> addresses() {
        return addresses;
    }
}
