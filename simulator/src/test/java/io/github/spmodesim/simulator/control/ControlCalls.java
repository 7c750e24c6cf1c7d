package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpHeaders;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.RequestTarget;
import io.github.spmodesim.simulator.http.Requests;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.relay.OutboundQueue;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.testkit.ControlHouse;
import io.github.spmodesim.simulator.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Calls the control API and holds every answer against its description. */
final class ControlCalls {
    private static final JsonMapper JSON = new JsonMapper();

    private final OpenApiDocument document = OpenApiDocument.load();
    private final ControlToken token = ControlToken.random();
    private final ControlHouse house = new ControlHouse();
    private final ControlledService service;

    /** Calls to a service without an outside. */
    ControlCalls() {
        service = house.service();
    }

    /** Calls to a service with this waiting for the outside. */
    ControlCalls(OutboundQueue queue) {
        service = house.service(queue);
    }

    ControlledService controlled() {
        return service;
    }

    MailStore store() {
        return house.store();
    }

    Transcript transcript() {
        return house.transcript();
    }

    ControlToken token() {
        return token;
    }

    SubscriberDirectory directory() {
        return house.directory();
    }

    /** Posts JSON with the token to the operation of this template. */
    HttpResponse post(String template, String target, String json) {
        return call(
                template,
                Requests.with(local(Requests.json(target, json)), "Authorization", "Bearer " + token.value()));
    }

    /** Gets with the token, and reads the JSON that comes. */
    JsonNode read(String template, String target) {
        return json(get(template, target));
    }

    /** Posts no content with the token. */
    HttpResponse post(String template, String target) {
        return call(
                template,
                Requests.with(local(Requests.of("POST", target)), "Authorization", "Bearer " + token.value()));
    }

    /** Posts a message with the token. */
    HttpResponse postMessage(String template, String target, byte[] message) {
        HttpRequest request = new HttpRequest(
                "POST",
                RequestTarget.parse(target),
                HttpHeaders.none().and("Content-Type", "message/rfc822"),
                Body.of(message));
        return call(template, Requests.with(local(request), "Authorization", "Bearer " + token.value()));
    }

    /** Gets with the token. */
    HttpResponse get(String template, String target) {
        return call(template, Requests.with(local(Requests.get(target)), "Authorization", "Bearer " + token.value()));
    }

    /** Sends a request as it is; its answer has to be declared for the operation of this template. */
    HttpResponse call(String template, HttpRequest request) {
        HttpResponse response = Requests.done(ControlApi.behind(token, service).handle(request));
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
            assertThat(found)
                    .containsAll(document.requiredFields(declared, mediaType))
                    .isSubsetOf(document.fields(declared, mediaType));
        }
    }
}
