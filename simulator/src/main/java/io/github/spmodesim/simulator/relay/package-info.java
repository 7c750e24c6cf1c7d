/**
 * Mail on its way: who gets a message, and what becomes of it, as values.
 *
 * <p>Layer 3: may import {@code mailbox}, {@code subscriber}, {@code dialect}, {@code time} and {@code mime}; never Netty and
 * no protocol's package. SMTP sessions, the mail exchanger and the control door hand messages to {@link
 * io.github.spmodesim.simulator.relay.MailFlow}; a stage that completes is the word 250: the message is safe.
 */
@NullMarked
package io.github.spmodesim.simulator.relay;

import org.jspecify.annotations.NullMarked;
