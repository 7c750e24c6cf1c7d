package io.github.spmodesim.simulator.http;

import java.util.Map;

/**
 * One response. Length, connection and safety headers are the adapter's matter.
 *
 * @param status the status
 * @param headers the header fields, the content type among them
 * @param body the content
 */
public record HttpResponse(HttpStatus status, HttpHeaders headers, Body body) {
    /** Returns a response with content of a type, such as {@code text/html; charset=utf-8}. */
    public static HttpResponse of(HttpStatus status, String contentType, Body body) {
        return new HttpResponse(status, HttpHeaders.none().and("content-type", contentType), body);
    }

    /** Returns a JSON object; its fields come in the order of the map. */
    public static HttpResponse json(HttpStatus status, Map<String, ?> fields) {
        return of(status, "application/json", Json.write(fields));
    }

    /** Returns the same response with one more header field. */
    public HttpResponse with(String name, String value) {
        return new HttpResponse(status, headers.and(name, value), body);
    }
}
