package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.github.spmodesim.simulator.http.HttpHeaders;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.RequestTarget;
import io.github.spmodesim.simulator.transcript.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A portal without sockets: values in, values out. */
public final class ValueDoor implements PortalDoor {
    private final List<String> transcript = new ArrayList<>();
    private final HttpEndpoint endpoint;

    /** A connection that came in so. */
    public ValueDoor(Portal portal, Access access) {
        this.endpoint = portal.open(new Visitor(access, this::add, subscriber -> {}));
    }

    private void add(Speaker speaker, String line) {
        transcript.add(speaker.mark() + " " + line);
    }

    /** What was written down. */
    public List<String> transcript() {
        return transcript;
    }

    @Override
    public Answer send(Ask ask) {
        HttpHeaders headers = HttpHeaders.none().and("host", "localhost:10443");
        for (Map.Entry<String, String> field : ask.headers().entrySet()) {
            headers = headers.and(field.getKey(), field.getValue());
        }
        HttpRequest request =
                new HttpRequest(ask.method(), RequestTarget.parse(ask.address()), headers, Body.of(ask.body()));
        HttpResponse response = endpoint.handle(request).toCompletableFuture().join();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        response.headers()
                .forEach((name, value) -> fields.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(value));
        return new Answer(response.status().code(), fields, response.body().text());
    }
}
