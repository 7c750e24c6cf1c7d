/**
 * Sockets: listeners, TLS, and the pipelines that connect octets, codecs and sessions.
 *
 * <p>Layer 5: may import everything below; here and in the {@code wire} packages alone is Netty. A handler belongs to one
 * connection and runs on its event loop; nothing here blocks it. Shared between connections are only {@link
 * io.github.spmodesim.simulator.net.LiveConnections} and the transcript, both thread-safe.
 */
@NullMarked
package io.github.spmodesim.simulator.net;

import org.jspecify.annotations.NullMarked;
