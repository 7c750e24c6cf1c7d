/**
 * IMAP sessions: a request value in, a stage of reply values out. No I/O.
 *
 * <p>Layer 3: may import {@code imap.wire}, {@code sasl}, {@code mailbox}, {@code subscriber}, {@code access}, {@code
 * dialect}, {@code mime} and {@code time}; never Netty. A session belongs to one connection and is called on its event loop
 * alone, one frame at a time.
 */
@NullMarked
package io.github.spmodesim.simulator.imap;

import org.jspecify.annotations.NullMarked;
