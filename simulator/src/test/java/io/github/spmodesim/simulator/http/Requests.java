package io.github.spmodesim.simulator.http;

import java.util.concurrent.CompletionStage;

/** Requests for tests. */
public final class Requests {
    private Requests() {}

    public static HttpRequest get(String target) {
        return of("GET", target);
    }

    public static HttpRequest of(String method, String target) {
        return new HttpRequest(method, RequestTarget.parse(target), HttpHeaders.none(), Body.empty());
    }

    public static HttpRequest json(String target, String json) {
        return new HttpRequest(
                "POST",
                RequestTarget.parse(target),
                HttpHeaders.none().and("Content-Type", "application/json; charset=utf-8"),
                Body.of(json));
    }

    public static HttpRequest with(HttpRequest request, String name, String value) {
        return new HttpRequest(
                request.method(), request.target(), request.headers().and(name, value), request.body());
    }

    public static HttpResponse done(CompletionStage<HttpResponse> stage) {
        return stage.toCompletableFuture().join();
    }
}
