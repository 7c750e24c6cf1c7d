/**
 * SMTP octets to values and back: commands, message text, replies.
 *
 * <p>Layer 2: may import {@code wire}, {@code mime} and {@code transcript}. Netty appears in the decoder, the encoder and
 * the text's assembly alone. Nothing here knows a session.
 */
@NullMarked
package io.github.spmodesim.simulator.smtp.wire;

import org.jspecify.annotations.NullMarked;
