/**
 * IMAP octets to values and back: frames, arguments, replies.
 *
 * <p>Layer 2: may import {@code wire}, {@code mime}, {@code transcript} and {@code mailbox}'s names. Netty appears in the
 * decoder and the encoder alone. Nothing here knows a session.
 */
@NullMarked
package io.github.spmodesim.simulator.imap.wire;

import org.jspecify.annotations.NullMarked;
