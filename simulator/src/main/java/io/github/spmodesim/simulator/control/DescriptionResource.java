package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What needs no token: that the service runs, and how its API is described. */
final class DescriptionResource {
    private static final String OPENAPI = "/openapi.yaml";

    private final Body openApi;

    DescriptionResource() {
        openApi = load();
    }

    List<Route> routes() {
        return List.of(Route.get("/healthz", this::health), Route.get(OPENAPI, this::describe));
    }

    private CompletionStage<HttpResponse> health(HttpRequest request) {
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, Map.of("status", "ok")));
    }

    /** Answers with the media type of RFC 9512. */
    private CompletionStage<HttpResponse> describe(HttpRequest request) {
        return CompletableFuture.completedStage(HttpResponse.of(HttpStatus.OK, "application/yaml", openApi));
    }

    private static Body load() {
        try (InputStream in = DescriptionResource.class.getResourceAsStream(OPENAPI)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + OPENAPI + " (expected: one in the simulator's jar)");
            }
            return Body.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
