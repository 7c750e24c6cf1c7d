/**
 * ソケットと TLS。Netty とつながる層。
 *
 * <p>Layer 5: may import every layer below it. Its one rule: a pipeline's handlers can be read from top to bottom
 * in one place, and nothing blocks an event loop.
 *
 * <p>Threads: a handler belongs to the event loop of its channel; what is shared between channels is immutable or
 * says in its Javadoc what guards it.
 */
@NullMarked
package io.github.spmodesim.simulator.net;

import org.jspecify.annotations.NullMarked;
