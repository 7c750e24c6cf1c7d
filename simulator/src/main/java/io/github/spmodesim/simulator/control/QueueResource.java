package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.relay.OutboundQueue;
import io.github.spmodesim.simulator.relay.QueuedMail;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Mail that waits for other providers: what it is, and trying it again. */
final class QueueResource {
    private static final String QUEUE = "/v1/queue";

    private final OutboundQueue queue;

    QueueResource(OutboundQueue queue) {
        this.queue = queue;
    }

    List<Route> routes() {
        return List.of(Route.get(QUEUE, this::list), Route.post(QUEUE + "/retry", this::retry));
    }

    private CompletionStage<HttpResponse> list(HttpRequest request) {
        List<Map<String, Object>> waiting =
                queue.waiting().stream().map(QueueResource::fields).toList();
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, Map.of("waiting", waiting)));
    }

    /** Makes all due now, and answers before the attempts have ended. */
    private CompletionStage<HttpResponse> retry(HttpRequest request) {
        JsonObject.readOptional(request, List.of());
        return CompletableFuture.completedStage(
                HttpResponse.json(HttpStatus.ACCEPTED, Map.of("retried", queue.retryNow())));
    }

    private static Map<String, Object> fields(QueuedMail mail) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", mail.id());
        fields.put(
                "sender",
                mail.parcel().mail().sender().address().map(MailAddress::value).orElse(""));
        fields.put(
                "recipients",
                mail.parcel().recipients().stream()
                        .map(recipient -> recipient.address().value())
                        .toList());
        fields.put("attempts", mail.progress().attempts());
        fields.put("nextAttempt", mail.progress().next().toString());
        fields.put("lastAnswer", mail.progress().last().map(RemoteAnswer::words).orElse(""));
        return fields;
    }
}
