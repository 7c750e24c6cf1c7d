package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.List;

/**
 * A message and what each criterion of a {@link SortOrder} makes of it.
 *
 * @param message the message
 * @param values one for each criterion; they never change, for what a message is sorted by never does
 */
public record SortRow(StoredMessage message, List<SortValue> values) {}
