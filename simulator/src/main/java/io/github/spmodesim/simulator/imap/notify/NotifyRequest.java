package io.github.spmodesim.simulator.imap.notify;

import io.github.spmodesim.simulator.imap.SelectedNews;

/**
 * What NOTIFY SET asks for.
 *
 * @param status whether the mailboxes are to be described first (RFC 5465 section 3.1, STATUS)
 * @param selected what is wanted of the open mailbox, whichever that is at the time
 * @param others what is wanted of the others
 */
public record NotifyRequest(boolean status, SelectedNews selected, Interests others) {}
