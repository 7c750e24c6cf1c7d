/**
 * どこから、誰の回線で接続しているか。
 *
 * <p>Layer 1: may import {@code dialect}. Its one rule: it says how a connection came in and what its path may do, and
 * knows nothing of subscribers, contracts and protocols. All types are immutable.
 */
@NullMarked
package io.github.spmodesim.simulator.access;

import org.jspecify.annotations.NullMarked;
