package io.github.spmodesim.simulator.dialect;

/**
 * Bounds on the mailbox names of one subscriber.
 *
 * @param names most mailboxes, the ready-made ones among them, and most subscriptions
 * @param levels most levels of one name
 * @param characters most characters of one name
 */
public record MailboxLimits(Setting<Integer> names, Setting<Integer> levels, Setting<Integer> characters) {
    /** Refuses bounds under which not even INBOX fits. */
    public MailboxLimits {
        atLeast(1, "names", names.value());
        atLeast(1, "levels", levels.value());
        atLeast("INBOX".length(), "characters", characters.value());
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "mailbox.limits." + name + ": expected at least " + least + ", got " + value);
        }
    }
}
