package io.github.spmodesim.client.browser;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one browser keeps of what it was answered; only what the server lets it keep, and for so long (claim T3c). */
final class BrowserCache {
    private final Map<URI, Kept> kept = new HashMap<>();

    /** What may still be shown of this page without asking. */
    Optional<HttpReply> fresh(URI url, Instant now) {
        return Optional.ofNullable(kept.get(url))
                .filter(entry -> now.isBefore(entry.until()))
                .map(Kept::reply);
    }

    /** Keeps an answer, or forgets an earlier one that it replaces. */
    void store(URI url, HttpReply reply, Instant now) {
        kept.remove(url);
        CacheControl.of(reply).freshFor().ifPresent(age -> kept.put(url, new Kept(reply, now.plus(age))));
    }

    void clear() {
        kept.clear();
    }

    private record Kept(HttpReply reply, Instant until) {}
}
