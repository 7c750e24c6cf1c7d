/**
 * The mailboxes of every subscriber, no protocol.
 *
 * <p>Layer 1: may import {@code mime}, {@code time}, {@code subscriber}'s identifiers and the mailbox section of {@code dialect}. Every call that changes something returns a
 * stage that completes when the change is safe: at once in memory. One lock per mailbox, never held across a stage.
 * {@link io.github.spmodesim.simulator.mailbox.Mailbox} is shared between sessions; a {@link
 * io.github.spmodesim.simulator.mailbox.MailboxView} belongs to one. What happens in the mailboxes that a session does not
 * have open, it hears as a {@link io.github.spmodesim.simulator.mailbox.MailboxListener} of the tree.
 */
@NullMarked
package io.github.spmodesim.simulator.mailbox;

import org.jspecify.annotations.NullMarked;
