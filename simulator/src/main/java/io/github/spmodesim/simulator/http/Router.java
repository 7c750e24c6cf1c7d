package io.github.spmodesim.simulator.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Hands each request to the first route of its method and path; a GET route answers HEAD too.
 *
 * <p>An unknown path is answered with 404, an unknown method with 405 and the header Allow, an {@link HttpRefusal}
 * with its problem document. Any other failure is passed on.
 */
public final class Router implements HttpEndpoint {
    private final List<Route> routes;

    /** Creates a router; earlier routes win. */
    public Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** Returns the routes in order. */
    public List<Route> routes() {
        return routes;
    }

    @Override
    public CompletionStage<HttpResponse> handle(HttpRequest request) {
        try {
            return dispatch(request).exceptionally(Router::explain);
        } catch (HttpRefusal refusal) {
            return answer(refusal.problem());
        }
    }

    private CompletionStage<HttpResponse> dispatch(HttpRequest request) {
        Set<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.template().match(request.path());
            if (variables.isPresent() && accepts(route, request.method())) {
                return route.endpoint()
                        .handle(request.withTarget(request.target().with(variables.get())));
            }
            variables.ifPresent(matched -> allow(route, allowed));
        }
        return allowed.isEmpty() ? answer(unknownPath(request)) : notAllowed(request, String.join(", ", allowed));
    }

    private static boolean accepts(Route route, String method) {
        return route.method().equals(method) || (route.method().equals("GET") && method.equals("HEAD"));
    }

    private static void allow(Route route, Set<String> allowed) {
        allowed.add(route.method());
        if (accepts(route, "HEAD")) {
            allowed.add("HEAD");
        }
    }

    private static ProblemDetails unknownPath(HttpRequest request) {
        return ProblemDetails.of(
                HttpStatus.NOT_FOUND, "path " + request.path(), "a path of this service, each as documented");
    }

    private static CompletionStage<HttpResponse> notAllowed(HttpRequest request, String allowed) {
        HttpResponse response = ProblemDetails.of(
                        HttpStatus.METHOD_NOT_ALLOWED, "method " + request.method() + " on " + request.path(), allowed)
                .toResponse();
        return CompletableFuture.completedStage(response.with("allow", allowed));
    }

    private static CompletionStage<HttpResponse> answer(ProblemDetails problem) {
        return CompletableFuture.completedStage(problem.toResponse());
    }

    private static HttpResponse explain(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof HttpRefusal refusal) {
            return refusal.problem().toResponse();
        }
        throw new CompletionException(cause);
    }
}
