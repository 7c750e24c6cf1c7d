package io.github.spmodesim.simulator.http;

import java.util.Optional;
import java.util.stream.Stream;

/** The cookies that a request brings back, RFC 6265 section 5.4. */
public final class RequestCookies {
    private RequestCookies() {}

    /** Returns the value of the first cookie of this name. */
    public static Optional<String> find(HttpRequest request, String name) {
        String prefix = name + "=";
        return request.headers().all("cookie").stream()
                .flatMap(header -> Stream.of(header.split(";", -1)))
                .map(String::strip)
                .filter(pair -> pair.startsWith(prefix))
                .map(pair -> pair.substring(prefix.length()))
                .findFirst();
    }
}
