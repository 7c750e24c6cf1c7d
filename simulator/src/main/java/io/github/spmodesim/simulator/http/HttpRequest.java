package io.github.spmodesim.simulator.http;

/**
 * One request.
 *
 * @param method in upper case as sent, such as {@code GET}
 * @param target path and query
 * @param headers the header fields
 * @param body the content, empty where none was sent
 */
public record HttpRequest(String method, RequestTarget target, HttpHeaders headers, Body body) {
    /** Returns the path as sent, percent-encoded. */
    public String path() {
        return target.path();
    }

    /**
     * Returns the decoded path segment that matched {@code {name}} in the route's template.
     *
     * @throws IllegalArgumentException if the route's template has no such name
     */
    public String pathVariable(String name) {
        String value = target.variables().get(name);
        if (value == null) {
            throw new IllegalArgumentException("path variable " + name + " (expected: one of "
                    + target.variables().keySet() + ")");
        }
        return value;
    }

    /** Returns the same request for another target. */
    HttpRequest withTarget(RequestTarget changed) {
        return new HttpRequest(method, changed, headers, body);
    }
}
