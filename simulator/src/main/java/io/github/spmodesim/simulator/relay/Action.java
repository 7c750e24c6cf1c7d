package io.github.spmodesim.simulator.relay;

import java.util.Locale;

/** What was done about a recipient (RFC 3464 section 2.3.3). */
public enum Action {
    /** It is given up. */
    FAILED(Recipient.Notice.FAILURE),
    /** It is tried on. */
    DELAYED(Recipient.Notice.DELAY),
    /** It is in the recipient's mailbox. */
    DELIVERED(Recipient.Notice.SUCCESS),
    /** It was handed over to a server that sends no notices. */
    RELAYED(Recipient.Notice.SUCCESS);

    private final Recipient.Notice heardBy;

    Action(Recipient.Notice heardBy) {
        this.heardBy = heardBy;
    }

    /** As the field Action has it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the sender wants to hear it of this recipient. */
    boolean isWantedOf(Recipient recipient) {
        return recipient.notices().contains(heardBy);
    }
}
