/**
 * What people read in a message, kept so that the second search in it is fast.
 *
 * <p>Layer 0: may import {@code mime}. Nothing here knows a protocol.
 */
@NullMarked
package io.github.spmodesim.simulator.mime.text;

import org.jspecify.annotations.NullMarked;
