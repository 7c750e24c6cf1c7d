/**
 * どこから、誰の回線で接続しているか。
 *
 * <p>Layer 1: may import {@code subscriber}. Its one rule: it says how a connection came in, and decides nothing
 * about protocols. All types are immutable.
 */
@NullMarked
package io.github.spmodesim.simulator.access;

import org.jspecify.annotations.NullMarked;
