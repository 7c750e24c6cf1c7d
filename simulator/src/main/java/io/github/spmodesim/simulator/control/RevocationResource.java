package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.Route;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The certificates that the simulator's CA has taken back: what a bad certificate sends its clients to. */
final class RevocationResource {
    // RFC 5280 section 4.2.1.13, by RFC 2585 section 4.2.
    private static final String MEDIA_TYPE = "application/pkix-crl";

    private final Supplier<byte[]> list;

    RevocationResource(Supplier<byte[]> list) {
        this.list = list;
    }

    List<Route> routes() {
        return List.of(Route.get(ControlApi.REVOCATION_LIST, this::read));
    }

    private CompletionStage<HttpResponse> read(HttpRequest request) {
        return CompletableFuture.completedStage(HttpResponse.of(HttpStatus.OK, MEDIA_TYPE, Body.of(list.get())));
    }
}
