package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The portal of a running simulator, over real HTTPS. */
final class HttpsDoor implements PortalDoor {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final Endpoint server;

    private HttpsDoor(SpmodeSimulator simulator, Endpoint server) {
        this.client = HttpClient.newBuilder()
                .sslContext(simulator.clientTls())
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        this.server = server;
    }

    /** Over the first subscriber's docomo line. */
    static PortalDoor byLine(SpmodeSimulator simulator) {
        return by(simulator, AccessPath.SPMODE_LINE);
    }

    /** Over another network; those over spmode are the first subscriber's. */
    static PortalDoor by(SpmodeSimulator simulator, AccessPath network) {
        return at(simulator, simulator.endpoint(Service.PORTAL, network));
    }

    /** At an endpoint. */
    static PortalDoor at(SpmodeSimulator simulator, Endpoint server) {
        return new HttpsDoor(simulator, server);
    }

    @Override
    public Answer send(Ask ask) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("https://" + server.host() + ":" + server.port() + ask.address()))
                .timeout(PATIENCE)
                .method(ask.method(), HttpRequest.BodyPublishers.ofString(ask.body()));
        ask.headers().forEach(request::header);
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
