package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.subscriber.Traffic;
import io.github.spmodesim.simulator.subscriber.TrafficLedger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What passed over the ports of mail and My docomo, by access path and subscriber (claim N5). */
final class TrafficResource {
    private final TrafficLedger ledger;

    TrafficResource(TrafficLedger ledger) {
        this.ledger = ledger;
    }

    List<Route> routes() {
        return List.of(Route.get("/v1/traffic", this::list));
    }

    private CompletionStage<HttpResponse> list(HttpRequest request) {
        List<Map<String, Object>> rows =
                ledger.all().stream().map(TrafficResource::row).toList();
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, Map.of("traffic", rows)));
    }

    private static Map<String, Object> row(Traffic traffic) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", traffic.access().path().name());
        traffic.access().line().sim().ifPresent(sim -> fields.put("lineOf", sim.holder()));
        traffic.user().ifPresent(user -> fields.put("imapId", user.value()));
        fields.put("octetsIn", traffic.octetsIn());
        fields.put("octetsOut", traffic.octetsOut());
        return fields;
    }
}
