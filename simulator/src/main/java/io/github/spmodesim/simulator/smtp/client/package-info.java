/**
 * The other end of an SMTP connection: this service as the client of another provider's server. No I/O.
 *
 * <p>Layer 3: may import {@code smtp.wire}, {@code relay}, {@code dialect}, {@code mime} and {@code subscriber}; never Netty. A session
 * belongs to one connection and is called on its event loop alone.
 */
@NullMarked
package io.github.spmodesim.simulator.smtp.client;

import org.jspecify.annotations.NullMarked;
