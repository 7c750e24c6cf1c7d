package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.subscriber.ImapId;
import java.util.List;

/** The settings of recipients refuse a message; nothing was stored. */
public final class FilteredDeliveryException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<ImapId> owners;

    FilteredDeliveryException(List<ImapId> owners) {
        super("filtered for " + owners, null, false, false);
        this.owners = List.copyOf(owners);
    }

    /** Whose settings refuse it, at least one. */
    public List<ImapId> owners() {
        return owners;
    }
}
