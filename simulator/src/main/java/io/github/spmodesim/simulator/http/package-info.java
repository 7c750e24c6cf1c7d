/**
 * HTTP の値。ソケットを知らない層。
 *
 * <p>Layer 2: may import the JDK and Jackson only. Its one rule: an endpoint turns a request value into a stage of a
 * response value; it never sees a channel.
 *
 * <p>Threads: all types are immutable, so every one is safe for use by many threads.
 */
@NullMarked
package io.github.spmodesim.simulator.http;

import org.jspecify.annotations.NullMarked;
