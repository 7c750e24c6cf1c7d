package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPassword;
import io.github.spmodesim.simulator.subscriber.IssueKind;
import io.github.spmodesim.simulator.subscriber.Issues;
import io.github.spmodesim.simulator.subscriber.ReissueRequest;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** The IMAP-only password: ask for the first issue or a reissue, confirm it, take it back. */
final class IssuesResource {
    private static final String CHOSEN = "imapPassword";

    private final SubscriberDirectory directory;

    IssuesResource(SubscriberDirectory directory) {
        this.directory = directory;
    }

    List<Route> routes() {
        return List.of(
                Route.post(SubscriberCalls.of("/issue"), request -> ask(request, IssueKind.FIRST_ISSUE)),
                Route.post(SubscriberCalls.of("/reissue"), request -> ask(request, IssueKind.REISSUE)),
                Route.post(SubscriberCalls.of("/confirm"), this::confirm),
                Route.post(SubscriberCalls.of("/revoke"), this::revoke));
    }

    /** Asks; nothing changes until the confirmation (claims I1, I2). */
    private CompletionStage<HttpResponse> ask(HttpRequest request, IssueKind kind) {
        ImapId imapId = SubscriberCalls.imapId(request);
        JsonObject.readOptional(request, List.of());
        return SubscriberCalls.answer(directory.issues().ask(imapId, kind), IssuesResource::asked);
    }

    /** Confirms; a password that there was is dead from then on (claim I3). */
    private CompletionStage<HttpResponse> confirm(HttpRequest request) {
        ImapId imapId = SubscriberCalls.imapId(request);
        Issues issues = directory.issues();
        JsonObject asked =
                JsonObject.readOptional(request, issues.rules().textIsChosen() ? List.of(CHOSEN) : List.of());
        return SubscriberCalls.answer(
                asked.has(CHOSEN)
                        ? issues.confirm(imapId, asked.value(CHOSEN, ImapPassword::new))
                        : issues.confirm(imapId),
                password -> confirmed(imapId, password));
    }

    private CompletionStage<HttpResponse> revoke(HttpRequest request) {
        ImapId imapId = SubscriberCalls.imapId(request);
        String why = JsonObject.read(request, List.of("why")).text("why");
        return SubscriberCalls.answer(
                directory.issues().revoke(imapId, why),
                subscriber -> HttpResponse.json(
                        HttpStatus.OK, Map.of("imapId", subscriber.imapId().value())));
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
}
