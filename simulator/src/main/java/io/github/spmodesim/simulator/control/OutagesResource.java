package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.fault.FaultRules;
import io.github.spmodesim.simulator.fault.Outage;
import io.github.spmodesim.simulator.fault.OutageCalendar;
import io.github.spmodesim.simulator.fault.RecordedOutages;
import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Outages: those of the record begun now or on their own dates, listed, ended. Made up ones are fault rules with windows. */
final class OutagesResource {
    private static final String OUTAGES = "/v1/outages";
    private static final String ONE = OUTAGES + "/{name}";

    private final OutageCalendar calendar;

    OutagesResource(OutageCalendar calendar) {
        this.calendar = calendar;
    }

    List<Route> routes() {
        return List.of(
                Route.get(OUTAGES, this::list), Route.post(OUTAGES, this::add), Route.post(ONE + "/end", this::end));
    }

    private CompletionStage<HttpResponse> list(HttpRequest request) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "outages", calendar.list().stream().map(OutagesResource::fields).toList());
        fields.put("recorded", RecordedOutages.names());
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, fields));
    }

    private CompletionStage<HttpResponse> add(HttpRequest request) {
        JsonObject asked = JsonObject.read(request, List.of("outage", "onItsDates"));
        String name = asked.text("outage");
        boolean onItsDates = asked.has("onItsDates") && asked.flag("onItsDates");
        return CompletableFuture.supplyAsync(() -> HttpResponse.json(
                HttpStatus.CREATED,
                fields(FaultsResource.asked(
                        () -> onItsDates ? calendar.addRecorded(name) : calendar.startRecorded(name)))));
    }

    private CompletionStage<HttpResponse> end(HttpRequest request) {
        JsonObject.readOptional(request, List.of());
        String name = request.pathVariable("name");
        return CompletableFuture.supplyAsync(() -> {
            if (!calendar.remove(name)) {
                throw HttpRefusal.of(
                        HttpStatus.NOT_FOUND, "no outage \"" + name + "\"", "one that GET " + OUTAGES + " lists");
            }
            return HttpResponse.json(HttpStatus.OK, Map.of("ended", 1));
        });
    }

    private static Map<String, Object> fields(Outage outage) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("outage", outage.name());
        fields.put("source", outage.source());
        fields.put("cutsLive", outage.cutsLive());
        fields.put("rules", outage.rules().stream().map(FaultRules::write).toList());
        return fields;
    }
}
