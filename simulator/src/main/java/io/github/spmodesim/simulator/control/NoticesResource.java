package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.subscriber.MisuseSign;
import io.github.spmodesim.simulator.subscriber.Notice;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What a subscriber was told, and the signs of misuse that the subscriber can see (claims B1, B3). */
final class NoticesResource {
    private final SubscriberDirectory directory;

    NoticesResource(SubscriberDirectory directory) {
        this.directory = directory;
    }

    List<Route> routes() {
        return List.of(Route.get(SubscriberCalls.of("/notices"), this::list));
    }

    private CompletionStage<HttpResponse> list(HttpRequest request) {
        Subscriber subscriber = SubscriberCalls.subscriber(request, directory);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", subscriber.imapId().value());
        fields.put(
                "notices",
                directory.notices().of(subscriber).stream()
                        .map(NoticesResource::notice)
                        .toList());
        fields.put(
                "signs",
                directory.notices().signs(subscriber).stream()
                        .map(NoticesResource::sign)
                        .toList());
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, fields));
    }

    private static Map<String, Object> notice(Notice notice) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", notice.kind().name());
        fields.put("at", notice.at().toString());
        fields.put("text", notice.text());
        notice.access().ifPresent(access -> put(fields, access));
        return fields;
    }

    private static Map<String, Object> sign(MisuseSign sign) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", sign.kind().name());
        fields.put("at", sign.at().toString());
        fields.put("detail", sign.detail());
        sign.access().ifPresent(access -> put(fields, access));
        return fields;
    }

    private static void put(Map<String, Object> fields, Access access) {
        fields.put("path", access.path().name());
        access.line().sim().ifPresent(sim -> fields.put("lineOf", sim.holder()));
    }
}
