/**
 * テスト作成者のための制御 API。
 *
 * <p>Layer 5: may import {@code http} and the layers below it, never Netty. Its one rule: one resource per noun, each
 * described in {@code openapi.yaml}; everything but health and description is behind the {@link
 * io.github.spmodesim.simulator.control.ControlDoor}'s token.
 *
 * <p>Threads: all types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.spmodesim.simulator.control;

import org.jspecify.annotations.NullMarked;
