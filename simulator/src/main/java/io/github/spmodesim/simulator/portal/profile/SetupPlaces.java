package io.github.spmodesim.simulator.portal.profile;

import io.github.spmodesim.simulator.dialect.ClientServersDialect;
import java.net.URI;
import java.util.Optional;

/**
 * Where a client that sets itself up is sent.
 *
 * <p>Without addresses of its own the dialect's names and ports are written, which are the real service's: right for a client
 * that a route leads from them to the simulator. A device on the desk has no route and needs the addresses.
 *
 * @param own where the simulator's mail servers listen; empty to write the dialect's names
 * @param portal the first page of the simulator's portal, ending with a slash
 */
public record SetupPlaces(Optional<MailServers> own, URI portal) {
    /** The servers to write where the dialect names these. */
    MailServers instead(ClientServersDialect names) {
        return own.orElseGet(() -> MailServers.named(names));
    }

    /** A page of the portal by its path, which begins with a slash. */
    URI page(String path) {
        return portal.resolve(path);
    }
}
