package io.github.spmodesim.simulator.http;

/** A request that is answered with a problem document instead. Without a stack trace: an answer, not a defect. */
public final class HttpRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemDetails problem;

    /** Creates a refusal that answers with this problem. */
    public HttpRefusal(ProblemDetails problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** Returns a refusal that says what was found and what was expected. */
    public static HttpRefusal of(HttpStatus status, String found, String expected) {
        return new HttpRefusal(ProblemDetails.of(status, found, expected));
    }

    /** Returns the answer. */
    public ProblemDetails problem() {
        return problem;
    }
}
