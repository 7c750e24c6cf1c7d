package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.PercentEncoding;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.subscriber.Contract;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Subscribers: add one, list them, see everything about one.
 *
 * <p>No request has a field for an IMAP-only password, and unknown fields are refused: nobody chooses its text (claim P3).
 */
final class SubscribersResource {
    private static final List<String> FIELDS = List.of("imapId", "address", "otherAddresses", "contract", "issued");

    private final SubscriberDirectory directory;
    private final SubscriberFields fields;

    SubscribersResource(SubscriberDirectory directory) {
        this.directory = directory;
        this.fields = new SubscriberFields(directory);
    }

    List<Route> routes() {
        return List.of(
                Route.post(SubscriberCalls.collection(), this::create),
                Route.get(SubscriberCalls.collection(), this::list),
                Route.get(SubscriberCalls.of(""), this::show));
    }

    private CompletionStage<HttpResponse> create(HttpRequest request) {
        NewSubscriber asked = asked(JsonObject.read(request, FIELDS));
        return SubscriberCalls.answer(directory.add(asked), SubscribersResource::created);
    }

    private static NewSubscriber asked(JsonObject json) {
        NewSubscriber asked =
                NewSubscriber.of(json.value("imapId", ImapId::new), json.value("address", MailAddress::new));
        if (json.has("otherAddresses")) {
            asked = alsoAt(asked, json.values("otherAddresses", MailAddress::new));
        }
        if (json.has("contract")) {
            asked = asked.with(json.constant("contract", Contract.class));
        }
        return json.has("issued") && !json.flag("issued") ? asked.notIssued() : asked;
    }

    private static NewSubscriber alsoAt(NewSubscriber asked, List<MailAddress> further) {
        try {
            return asked.alsoAt(further);
        } catch (IllegalArgumentException twice) {
            throw new HttpRefusal(new ProblemDetails(
                    HttpStatus.UNPROCESSABLE_CONTENT, "field \"otherAddresses\": " + twice.getMessage()));
        }
    }

    private CompletionStage<HttpResponse> list(HttpRequest request) {
        List<Map<String, Object>> all =
                directory.all().stream().map(SubscribersResource::summary).toList();
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, Map.of("subscribers", all)));
    }

    private CompletionStage<HttpResponse> show(HttpRequest request) {
        Subscriber subscriber = SubscriberCalls.subscriber(request, directory);
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, fields.all(subscriber)));
    }

    private static HttpResponse created(Subscriber subscriber) {
        String path = PercentEncoding.encode(subscriber.imapId().value());
        return HttpResponse.json(HttpStatus.CREATED, SubscriberFields.secrets(subscriber))
                .with("location", SubscriberCalls.collection() + "/" + path);
    }

    private static Map<String, Object> summary(Subscriber subscriber) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("imapId", subscriber.imapId().value());
        summary.put("address", subscriber.address().value());
        summary.put("contract", subscriber.contract().name());
        summary.put("issued", subscriber.issuedPassword().isPresent());
        return summary;
    }
}
