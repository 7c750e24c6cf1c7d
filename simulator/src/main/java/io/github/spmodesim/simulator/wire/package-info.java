/**
 * What the decoders of both mail protocols share: one frame at a time.
 *
 * <p>Layer 2: may import {@code mime} and Netty's buffers and channels. A decoder belongs to one connection and runs on
 * its event loop alone.
 */
@NullMarked
package io.github.spmodesim.simulator.wire;

import org.jspecify.annotations.NullMarked;
