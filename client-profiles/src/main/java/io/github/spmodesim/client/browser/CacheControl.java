package io.github.spmodesim.client.browser;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The directives of a {@code Cache-Control} header that a browser's cache heeds, RFC 9111 section 5.2.2.
 *
 * @param directives in lower case
 */
record CacheControl(List<String> directives) {
    private static final String MAX_AGE = "max-age=";

    static CacheControl of(HttpReply reply) {
        return new CacheControl(reply.all("cache-control").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(directive -> directive.strip().toLowerCase(Locale.ROOT))
                .toList());
    }

    /** For how long the answer may be shown again without asking; empty where never. */
    Optional<Duration> freshFor() {
        if (directives.contains("no-store") || directives.contains("no-cache")) {
            return Optional.empty();
        }
        return directives.stream()
                .filter(directive -> directive.startsWith(MAX_AGE))
                .map(directive -> directive.substring(MAX_AGE.length()))
                .filter(seconds -> seconds.matches("[0-9]{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .filter(age -> !age.isZero())
                .findFirst();
    }
}
