package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * The service's calendar: read, put at an instant, moved forward. What falls due is done off the event loop, and before the
 * answer where the clock stands.
 */
final class ClockResource {
    private static final String CLOCK = "/v1/clock";
    private static final String INSTANT = "instant";
    private static final String BY = "by";

    private final SimulatorClock clock;

    ClockResource(SimulatorClock clock) {
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.get(CLOCK, request -> CompletableFuture.completedStage(shown())),
                Route.post(CLOCK + "/set", this::set),
                Route.post(CLOCK + "/advance", this::advance));
    }

    private CompletionStage<HttpResponse> set(HttpRequest request) {
        Instant instant = JsonObject.read(request, List.of(INSTANT)).value(INSTANT, ClockResource::instant);
        return moved(INSTANT, instant, clock::set);
    }

    private CompletionStage<HttpResponse> advance(HttpRequest request) {
        Duration by = JsonObject.read(request, List.of(BY)).value(BY, ClockResource::duration);
        return moved(BY, by, clock::advance);
    }

    private <T> CompletionStage<HttpResponse> moved(String field, T asked, Consumer<T> move) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                move.accept(asked);
            } catch (IllegalArgumentException refused) {
                throw new HttpRefusal(new ProblemDetails(
                        HttpStatus.UNPROCESSABLE_CONTENT, "field \"" + field + "\": " + refused.getMessage()));
            }
            return shown();
        });
    }

    private HttpResponse shown() {
        Instant now = clock.instant();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(INSTANT, now.toString());
        fields.put("japan", now.atZone(SimulatorClock.ZONE).toOffsetDateTime().toString());
        return HttpResponse.json(HttpStatus.OK, fields);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException broken) {
            throw new IllegalArgumentException(
                    "expected an instant such as 2019-07-23T00:00:00+09:00 or 2019-07-22T15:00:00Z, got " + text,
                    broken);
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException broken) {
            throw new IllegalArgumentException(
                    "expected a length of time such as PT10M, PT2H or P90D, got " + text, broken);
        }
    }
}
