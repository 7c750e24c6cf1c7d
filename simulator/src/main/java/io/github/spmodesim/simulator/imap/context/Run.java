package io.github.spmodesim.simulator.imap.context;

import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.List;

/**
 * Results that stand next to each other, in the requested order.
 *
 * @param place of the first of them among all results, from 1: the context position of RFC 5267 section 4.3.3; 0 where each
 *     stands in the order of the mailbox
 * @param messages which results
 */
record Run(int place, List<StoredMessage> messages) {}
