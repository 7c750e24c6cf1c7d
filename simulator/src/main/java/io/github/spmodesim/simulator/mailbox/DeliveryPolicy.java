package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.dialect.MailboxDialect;
import io.github.spmodesim.simulator.dialect.WhenFull;
import java.util.List;

/**
 * How a service delivers.
 *
 * @param rules where which messages go, asked after the recipient's own
 * @param whenFull what happens when a recipient has no room
 */
public record DeliveryPolicy(DeliveryRules rules, WhenFull whenFull) {
    /** Everything into INBOX while there is room. */
    static DeliveryPolicy plain() {
        return new DeliveryPolicy(new DeliveryRules(List.of()), WhenFull.REFUSE);
    }

    /**
     * The policy that a dialect describes.
     *
     * @throws IllegalArgumentException when one of its rules is not of the form
     */
    public static DeliveryPolicy of(MailboxDialect dialect) {
        return new DeliveryPolicy(
                new DeliveryRules(new RuleReader(dialect).ownRules()),
                dialect.delivery().whenFull().value());
    }
}
