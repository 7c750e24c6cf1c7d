package io.github.spmodesim.simulator.http;

/**
 * One method on one path, and who answers it.
 *
 * @param method in upper case
 * @param template the path
 * @param endpoint who answers
 */
public record Route(String method, PathTemplate template, HttpEndpoint endpoint) {
    /** Returns the route of a GET request. */
    public static Route get(String template, HttpEndpoint endpoint) {
        return new Route("GET", new PathTemplate(template), endpoint);
    }

    /** Returns the route of a POST request. */
    public static Route post(String template, HttpEndpoint endpoint) {
        return new Route("POST", new PathTemplate(template), endpoint);
    }
}
