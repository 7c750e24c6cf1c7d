package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.fault.FaultRefusal;
import io.github.spmodesim.simulator.fault.FaultRule;
import io.github.spmodesim.simulator.fault.FaultRules;
import io.github.spmodesim.simulator.fault.Outage;
import io.github.spmodesim.simulator.fault.OutageCalendar;
import io.github.spmodesim.simulator.fault.RecordedOutages;
import io.github.spmodesim.simulator.fault.WrittenOutage;
import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Outages: those of the record begun now or on their own dates, made up ones, listed, ended. */
final class OutagesResource {
    private static final String OUTAGES = "/v1/outages";
    private static final String ONE = OUTAGES + "/{name}";
    private static final String NAME = "outage";
    private static final String ON_ITS_DATES = "onItsDates";
    private static final String RULES = "rules";
    private static final String CUTS_LIVE = "cutsLive";
    private static final String SOURCE = "source";
    private static final List<String> RECORDED = List.of(NAME, ON_ITS_DATES);
    private static final List<String> MADE_UP = List.of(NAME, SOURCE, CUTS_LIVE, RULES);

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
        fields.put("outages", calendar.list().stream().map(WrittenOutage::write).toList());
        fields.put("recorded", RecordedOutages.names());
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, fields));
    }

    private CompletionStage<HttpResponse> add(HttpRequest request) {
        boolean madeUp = JsonObject.read(request).has(RULES);
        return madeUp ? addMadeUp(request) : addRecorded(request);
    }

    private CompletionStage<HttpResponse> addRecorded(HttpRequest request) {
        JsonObject asked = JsonObject.read(request, RECORDED);
        String name = asked.text(NAME);
        boolean onItsDates = asked.has(ON_ITS_DATES) && asked.flag(ON_ITS_DATES);
        return added(() -> onItsDates ? calendar.addRecorded(name) : calendar.startRecorded(name));
    }

    private CompletionStage<HttpResponse> addMadeUp(HttpRequest request) {
        JsonObject asked = JsonObject.read(request, MADE_UP);
        List<FaultRule> rules = new ArrayList<>();
        asked.objects(RULES, FaultRules.fieldNames())
                .forEach(rule -> rules.add(FaultsResource.asked(() -> rule(rules.size() + 1, rule.scalars()))));
        boolean cutsLive = asked.has(CUTS_LIVE) && asked.flag(CUTS_LIVE);
        String source = asked.has(SOURCE) ? asked.text(SOURCE) : "";
        String name = asked.text(NAME);
        Outage outage = FaultsResource.asked(() -> new Outage(name, source, rules, cutsLive));
        return added(() -> {
            calendar.add(outage);
            return outage;
        });
    }

    private static FaultRule rule(int number, Map<String, String> fields) {
        try {
            return FaultRules.read(fields);
        } catch (FaultRefusal refused) {
            throw refused.ofRule(number);
        }
    }

    // Off the event loop: it may close ports.
    private static CompletionStage<HttpResponse> added(Supplier<Outage> adding) {
        return CompletableFuture.supplyAsync(
                () -> HttpResponse.json(HttpStatus.CREATED, WrittenOutage.write(FaultsResource.asked(adding))));
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
}
