package io.github.spmodesim.simulator.mailbox;

import java.time.Instant;

/**
 * A message on its way into a mailbox.
 *
 * @param body its content
 * @param flags its first flags
 * @param internalDate its date in the mailbox
 */
public record NewMessage(MessageBody body, Flags flags, Instant internalDate) {}
