package io.github.spmodesim.simulator.http;

import java.util.concurrent.CompletionStage;

/** Answers requests. */
@FunctionalInterface
public interface HttpEndpoint {
    /**
     * Answers one request, without blocking.
     *
     * @return the response; inside a {@link Router} the stage may fail with {@link HttpRefusal}
     * @throws HttpRefusal likewise
     */
    CompletionStage<HttpResponse> handle(HttpRequest request);

    /** Answers what went wrong outside of {@link #handle}: a request that could not be read, a defect. */
    default HttpResponse explain(ProblemDetails problem) {
        return problem.toResponse();
    }
}
