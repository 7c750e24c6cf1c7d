package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import java.util.Optional;

/**
 * What passed over the ports of mail and My docomo by one way, for one subscriber (claim N5). Octets of the wire are counted: TLS, its
 * handshake included, without the headers of TCP and IP.
 *
 * @param access the way; its line says whose packets they are
 * @param user who was logged in; empty for what passed on connections that never logged in
 * @param octetsIn from clients
 * @param octetsOut to clients
 */
public record Traffic(Access access, Optional<ImapId> user, long octetsIn, long octetsOut) {}
