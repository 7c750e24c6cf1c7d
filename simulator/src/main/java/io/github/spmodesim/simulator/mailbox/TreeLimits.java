package io.github.spmodesim.simulator.mailbox;

/**
 * How far one subscriber's names may grow.
 *
 * @param names most mailboxes, and most subscriptions
 * @param levels most levels of one name
 * @param characters most characters of one name
 */
public record TreeLimits(int names, int levels, int characters) {
    /** Wide bounds, for those who do not care. */
    static final TreeLimits WIDE = new TreeLimits(10_000, 100, 1_000);
}
