package io.github.spmodesim.simulator.mailbox;

import java.util.List;
import java.util.Set;

/**
 * All names of one subscriber at one moment.
 *
 * @param names what there is, in the order of making
 * @param subscribed what the subscriber's clients subscribed, in that order, whether it is there or not (RFC 3501 section
 *     6.3.6)
 */
public record MailboxListing(List<ListedName> names, Set<MailboxName> subscribed) {}
