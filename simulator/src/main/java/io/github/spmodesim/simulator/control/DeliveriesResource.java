package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.mailbox.DeliveryRule;
import io.github.spmodesim.simulator.mailbox.OverQuotaException;
import io.github.spmodesim.simulator.mailbox.RuleReader;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.relay.FilteredException;
import io.github.spmodesim.simulator.relay.HandDelivery;
import io.github.spmodesim.simulator.relay.NulOctetException;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** What comes into mailboxes: deliver a message, and say where those that arrive go. */
final class DeliveriesResource {
    private static final String ONE = "/v1/mailboxes/{imapId}";

    private final MailAddressee addressee;
    private final HandDelivery hand;
    private final RuleReader rules;

    DeliveriesResource(MailAddressee addressee, HandDelivery hand, RuleReader rules) {
        this.addressee = addressee;
        this.hand = hand;
        this.rules = rules;
    }

    List<Route> routes() {
        return List.of(
                Route.post(ONE + "/deliver", this::deliver),
                Route.post(ONE + "/rules", this::addRule),
                Route.post(ONE + "/clear-rules", this::clearRules));
    }

    private CompletionStage<HttpResponse> deliver(HttpRequest request) {
        Subscriber to = addressee.subscriber(request);
        return (isRaw(request) ? deliverRaw(request, to) : deliverText(request, to))
                .thenApply(delivered -> created(to))
                .exceptionally(DeliveriesResource::refuse);
    }

    private static boolean isRaw(HttpRequest request) {
        return request.headers()
                .first("content-type")
                .filter(type -> type.split(";", 2)[0].strip().equalsIgnoreCase(MessageJson.MEDIA_TYPE))
                .isPresent();
    }

    private CompletionStage<Void> deliverRaw(HttpRequest request, Subscriber to) {
        String sender =
                request.target().query().getOrDefault("sender", List.of("")).get(0);
        return hand.deliver(to, sender(sender), Octets.of(request.body().octets()));
    }

    private static Optional<MailAddress> sender(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(text));
        } catch (IllegalArgumentException noAddress) {
            throw new HttpRefusal(new ProblemDetails(
                    HttpStatus.UNPROCESSABLE_CONTENT, "parameter \"sender\": " + noAddress.getMessage()));
        }
    }

    private CompletionStage<Void> deliverText(HttpRequest request, Subscriber to) {
        JsonObject fields = JsonObject.read(request, List.of("from", "subject", "text"));
        return hand.deliverText(
                to, fields.value("from", MailAddress::new), fields.text("subject"), fields.text("text"));
    }

    private CompletionStage<HttpResponse> addRule(HttpRequest request) {
        Subscriber owner = addressee.subscriber(request);
        DeliveryRule rule = JsonObject.read(request, List.of("rule")).value("rule", rules::read);
        return addressee.store().rules(owner.imapId()).add(rule).thenApply(kept -> created(owner));
    }

    private CompletionStage<HttpResponse> clearRules(HttpRequest request) {
        Subscriber owner = addressee.subscriber(request);
        JsonObject.readOptional(request, List.of());
        return addressee
                .store()
                .rules(owner.imapId())
                .clear()
                .thenApply(cleared -> HttpResponse.json(HttpStatus.OK, identity(owner)));
    }

    private static HttpResponse created(Subscriber owner) {
        return HttpResponse.json(HttpStatus.CREATED, identity(owner));
    }

    private static Map<String, Object> identity(Subscriber owner) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", owner.imapId().value());
        fields.put("address", owner.address().value());
        return fields;
    }

    private static HttpResponse refuse(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof OverQuotaException || cause instanceof FilteredException) {
            return new ProblemDetails(HttpStatus.CONFLICT, String.valueOf(cause.getMessage())).toResponse();
        }
        if (cause instanceof NulOctetException) {
            return new ProblemDetails(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(cause.getMessage()))
                    .toResponse();
        }
        throw new CompletionException(cause);
    }
}
