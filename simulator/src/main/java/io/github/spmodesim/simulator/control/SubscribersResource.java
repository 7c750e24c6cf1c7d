package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.PercentEncoding;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPassword;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.ReissueRequest;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.subscriber.SubscriberRefusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Subscribers: add one, ask for a reissue, confirm it.
 *
 * <p>No request has a field for a password, and unknown fields are refused: nobody chooses its text (claim P3).
 */
final class SubscribersResource {
    private static final String COLLECTION = "/v1/subscribers";
    private static final String ONE = COLLECTION + "/{imapId}";

    private final SubscriberDirectory directory;

    SubscribersResource(SubscriberDirectory directory) {
        this.directory = directory;
    }

    List<Route> routes() {
        return List.of(
                Route.post(COLLECTION, this::create),
                Route.post(ONE + "/reissue", this::reissue),
                Route.post(ONE + "/confirm", this::confirm));
    }

    private CompletionStage<HttpResponse> create(HttpRequest request) {
        JsonObject fields = JsonObject.read(request, List.of("imapId", "address"));
        ImapId imapId = fields.value("imapId", ImapId::new);
        MailAddress address = fields.value("address", MailAddress::new);
        return directory
                .add(imapId, address)
                .thenApply(SubscribersResource::created)
                .exceptionally(SubscribersResource::refuse);
    }

    /** Asks for a reissue; the old password works until the confirmation (claim I2). */
    private CompletionStage<HttpResponse> reissue(HttpRequest request) {
        ImapId imapId = imapId(request);
        JsonObject.readOptional(request, List.of());
        return directory
                .askReissue(imapId)
                .thenApply(SubscribersResource::asked)
                .exceptionally(SubscribersResource::refuse);
    }

    /** Confirms it; the old password is dead from then on (claim I3). */
    private CompletionStage<HttpResponse> confirm(HttpRequest request) {
        ImapId imapId = imapId(request);
        JsonObject.readOptional(request, List.of());
        return directory
                .confirmReissue(imapId)
                .thenApply(password -> confirmed(imapId, password))
                .exceptionally(SubscribersResource::refuse);
    }

    private static ImapId imapId(HttpRequest request) {
        String text = request.pathVariable("imapId");
        try {
            return new ImapId(text);
        } catch (IllegalArgumentException nobodysId) {
            throw HttpRefusal.of(
                    HttpStatus.NOT_FOUND, "\"" + text + "\", which is no IMAP ID,", "the ID of a subscriber");
        }
    }

    private static HttpResponse created(Subscriber subscriber) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", subscriber.imapId().value());
        fields.put("address", subscriber.address().value());
        fields.put("imapPassword", subscriber.imapPassword().value());
        fields.put("dAccountPassword", subscriber.dAccountPassword().value());
        fields.put("networkPin", subscriber.networkPin().value());
        fields.put("spmodePassword", subscriber.spmodePassword().value());
        return HttpResponse.json(HttpStatus.CREATED, fields)
                .with(
                        "location",
                        COLLECTION + "/"
                                + PercentEncoding.encode(subscriber.imapId().value()));
    }

    private static HttpResponse asked(ReissueRequest request) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", request.imapId().value());
        fields.put("state", "asked");
        fields.put("askedAt", request.askedAt().toString());
        return HttpResponse.json(HttpStatus.ACCEPTED, fields);
    }

    private static HttpResponse confirmed(ImapId imapId, ImapPassword password) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", imapId.value());
        fields.put("imapPassword", password.value());
        return HttpResponse.json(HttpStatus.OK, fields);
    }

    private static HttpResponse refuse(Throwable failure) {
        if (failure instanceof CompletionException && failure.getCause() instanceof SubscriberRefusal refusal) {
            return new ProblemDetails(status(refusal), String.valueOf(refusal.getMessage())).toResponse();
        }
        throw new CompletionException(failure);
    }

    private static HttpStatus status(SubscriberRefusal refusal) {
        return switch (refusal.reason()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case DUPLICATE, NO_REISSUE_ASKED, OTHER_ISSUE_NEEDED, CARRY_OVER_TOO_LATE -> HttpStatus.CONFLICT;
        };
    }
}
