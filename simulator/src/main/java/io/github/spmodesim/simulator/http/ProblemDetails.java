package io.github.spmodesim.simulator.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error as RFC 9457 writes it, of the type {@code about:blank}: the status is its own title.
 *
 * @param status the status
 * @param detail one sentence: what was found and what was expected
 */
public record ProblemDetails(HttpStatus status, String detail) {
    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Returns a problem that says what was found and what was expected. */
    public static ProblemDetails of(HttpStatus status, String found, String expected) {
        return new ProblemDetails(status, found + " (expected: " + expected + ")");
    }

    /** Returns the response that carries this problem. */
    public HttpResponse toResponse() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "about:blank");
        fields.put("title", status.phrase());
        fields.put("status", status.code());
        fields.put("detail", detail);
        return HttpResponse.of(status, MEDIA_TYPE, Json.write(fields));
    }
}
