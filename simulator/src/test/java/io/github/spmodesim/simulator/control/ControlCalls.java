package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.Requests;
import io.github.spmodesim.simulator.http.Router;
import io.github.spmodesim.simulator.relay.OutboundQueue;
import io.github.spmodesim.simulator.subscriber.ImapPasswordIssuer;
import io.github.spmodesim.simulator.subscriber.PasswordForm;
import io.github.spmodesim.simulator.subscriber.SecretIssuer;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.testkit.Queues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Calls the control API and holds every answer against its description. */
final class ControlCalls {
    static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");

    private static final JsonMapper JSON = new JsonMapper();

    private final OpenApiDocument document = OpenApiDocument.load();
    private final ControlToken token = ControlToken.random();
    private final SubscriberDirectory directory = new SubscriberDirectory(
            new ImapPasswordIssuer(new PasswordForm(10, "ABCDEFGHabcdefgh", "0123456789", "!#$%"), new Random(1)),
            new SecretIssuer(new Random(1)),
            () -> NOW);
    private final OutboundQueue queue;

    /** Calls to a service without an outside. */
    ControlCalls() {
        this(Queues.empty());
    }

    /** Calls to a service with this queue. */
    ControlCalls(OutboundQueue queue) {
        this.queue = queue;
    }

    Router router() {
        return ControlApi.router(directory, queue);
    }

    HttpEndpoint api() {
        return ControlApi.behind(token, directory, queue);
    }

    ControlToken token() {
        return token;
    }

    SubscriberDirectory directory() {
        return directory;
    }

    /** Posts JSON with the token to the operation of this template. */
    HttpResponse post(String template, String target, String json) {
        return call(
                template,
                Requests.with(local(Requests.json(target, json)), "Authorization", "Bearer " + token.value()));
    }

    /** Posts no content with the token. */
    HttpResponse post(String template, String target) {
        return call(
                template,
                Requests.with(local(Requests.of("POST", target)), "Authorization", "Bearer " + token.value()));
    }

    /** Gets with the token. */
    HttpResponse get(String path) {
        return call(path, Requests.with(local(Requests.get(path)), "Authorization", "Bearer " + token.value()));
    }

    /** Sends a request as it is; its answer has to be declared for the operation of this template. */
    HttpResponse call(String template, HttpRequest request) {
        HttpResponse response = Requests.done(api().handle(request));
        checkDeclared(template, request, response);
        return response;
    }

    static HttpRequest local(HttpRequest request) {
        return Requests.with(request, "Host", "localhost:10080");
    }

    static JsonNode json(HttpResponse response) {
        try {
            return JSON.readTree(response.body().text());
        } catch (JsonProcessingException broken) {
            throw new AssertionError("no JSON: " + response.body().text(), broken);
        }
    }

    private void checkDeclared(String template, HttpRequest request, HttpResponse response) {
        JsonNode declared =
                document.response(request.method(), template, response.status().code());
        String mediaType = response.headers().first("content-type").orElse("none");
        assertThat(declared.path("content").has(mediaType))
                .as("%s %s declares %s with %s", request.method(), template, response.status(), mediaType)
                .isTrue();
        if (mediaType.endsWith("json")) {
            List<String> found = new ArrayList<>();
            json(response).fieldNames().forEachRemaining(found::add);
            assertThat(found).isEqualTo(document.requiredFields(declared, mediaType));
        }
    }
}
