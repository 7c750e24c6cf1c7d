package io.github.spmodesim.simulator.imap.sort;

/**
 * One criterion of a sort program.
 *
 * @param key what to order by
 * @param reverse whether the order is descending; of messages alike the earlier in the mailbox comes first all the same
 */
public record SortCriterion(SortKey key, boolean reverse) {}
