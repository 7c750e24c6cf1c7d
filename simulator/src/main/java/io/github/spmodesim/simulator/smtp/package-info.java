/**
 * SMTP sessions at both doors, submission and the mail exchanger: a frame in, a stage of replies out. No I/O.
 *
 * <p>Layer 3: may import {@code smtp.wire}, {@code sasl}, {@code relay}, {@code mailbox}, {@code subscriber}, {@code dialect} and {@code
 * mime}; never Netty. A session belongs to one connection and is called on its event loop alone, one frame at a time.
 */
@NullMarked
package io.github.spmodesim.simulator.smtp;

import org.jspecify.annotations.NullMarked;
