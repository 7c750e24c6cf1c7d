package io.github.spmodesim.client.browser;

import io.github.spmodesim.client.device.Octets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a web server answered.
 *
 * @param status the status code
 * @param headers values by name in lower case, in order
 * @param body the content
 */
record HttpReply(int status, Map<String, List<String>> headers, Octets body) {
    HttpReply {
        headers = Map.copyOf(headers);
    }

    List<String> all(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Whether it sends the browser on. */
    boolean redirects() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && first("location").isPresent();
    }

    /** The media type in lower case, without parameters. */
    String mediaType() {
        String type = first("content-type").orElse("application/octet-stream");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Shows no content and no cookie. */
    @Override
    public String toString() {
        return "HttpReply[" + status + ", " + headers.keySet() + ", " + body.size() + " octets]";
    }
}
