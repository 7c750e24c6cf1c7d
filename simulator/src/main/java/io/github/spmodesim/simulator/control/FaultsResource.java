package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.fault.FaultCell;
import io.github.spmodesim.simulator.fault.FaultCoverage;
import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.fault.FaultRefusal;
import io.github.spmodesim.simulator.fault.FaultRule;
import io.github.spmodesim.simulator.fault.FaultRules;
import io.github.spmodesim.simulator.fault.FaultStanding;
import io.github.spmodesim.simulator.fault.FaultStrike;
import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.github.spmodesim.simulator.http.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Fault rules: add, list with what they struck, remove. A change may open and close ports, and is made off the event loop. */
final class FaultsResource {
    private static final String FAULTS = "/v1/faults";
    private static final String ONE = FAULTS + "/{name}";

    private final FaultPlan plan;

    FaultsResource(FaultPlan plan) {
        this.plan = plan;
    }

    List<Route> routes() {
        return List.of(
                Route.get(FAULTS, this::list),
                Route.post(FAULTS, this::add),
                Route.post(FAULTS + "/remove-all", this::clear),
                Route.get(ONE, this::read),
                Route.post(ONE + "/remove", this::remove),
                Route.get("/v1/fault-coverage", this::cover));
    }

    private CompletionStage<HttpResponse> list(HttpRequest request) {
        List<Map<String, Object>> rules =
                plan.list().stream().map(FaultsResource::fields).toList();
        return now(HttpStatus.OK, Map.of("seed", plan.seed(), "faults", rules));
    }

    private CompletionStage<HttpResponse> add(HttpRequest request) {
        FaultRule rule = asked(() -> FaultRules.read(
                JsonObject.read(request, FaultRules.fieldNames()).scalars()));
        return CompletableFuture.supplyAsync(
                () -> HttpResponse.json(HttpStatus.CREATED, FaultRules.write(asked(() -> plan.add(rule)))));
    }

    /** A refusal of the language as an answer. */
    static <T> T asked(Supplier<T> step) {
        try {
            return step.get();
        } catch (FaultRefusal refused) {
            throw new HttpRefusal(
                    new ProblemDetails(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(refused.getMessage())));
        }
    }

    private CompletionStage<HttpResponse> clear(HttpRequest request) {
        JsonObject.readOptional(request, List.of());
        return CompletableFuture.supplyAsync(() -> {
            int removed = plan.list().size();
            plan.clear();
            return HttpResponse.json(HttpStatus.OK, Map.of("removed", removed));
        });
    }

    private CompletionStage<HttpResponse> read(HttpRequest request) {
        FaultStanding standing = named(request);
        Map<String, Object> fields = fields(standing);
        fields.put(
                "strikes",
                standing.strikes().stream().map(FaultsResource::strike).toList());
        return now(HttpStatus.OK, fields);
    }

    private CompletionStage<HttpResponse> remove(HttpRequest request) {
        JsonObject.readOptional(request, List.of());
        String name = named(request).rule().name();
        return CompletableFuture.supplyAsync(() -> {
            plan.remove(name);
            return HttpResponse.json(HttpStatus.OK, Map.of("removed", 1));
        });
    }

    private FaultStanding named(HttpRequest request) {
        String name = request.pathVariable("name");
        return plan.list().stream()
                .filter(standing -> standing.rule().name().equals(name))
                .findFirst()
                .orElseThrow(() -> HttpRefusal.of(
                        HttpStatus.NOT_FOUND, "no fault \"" + name + "\"", "one that GET " + FAULTS + " lists"));
    }

    private CompletionStage<HttpResponse> cover(HttpRequest request) {
        List<String> client = request.target().query().getOrDefault("client", List.of());
        FaultCoverage covered = client.isEmpty() ? plan.coverage() : plan.coverage(client.get(0));
        List<Map<String, Object>> struck = covered.struck().entrySet().stream()
                .map(entry -> {
                    Map<String, Object> fields = cell(entry.getKey());
                    fields.put("client", entry.getKey().client());
                    fields.put("times", entry.getValue());
                    return fields;
                })
                .toList();
        List<Map<String, Object>> never =
                covered.never().stream().map(FaultsResource::cell).toList();
        return now(HttpStatus.OK, Map.of("struck", struck, "never", never));
    }

    private static Map<String, Object> cell(FaultCell cell) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fault", cell.fault());
        fields.put("service", cell.service());
        fields.put("command", cell.command());
        return fields;
    }

    private static Map<String, Object> fields(FaultStanding standing) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", FaultRules.write(standing.rule()));
        fields.put("struck", standing.struck());
        fields.put("spent", standing.spent());
        return fields;
    }

    private static Map<String, Object> strike(FaultStrike strike) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("at", strike.at().toString());
        strike.moment().found().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(known -> fields.put(known.getKey().word(), known.getValue()));
        return fields;
    }

    private static CompletionStage<HttpResponse> now(HttpStatus status, Map<String, ?> fields) {
        return CompletableFuture.completedStage(HttpResponse.json(status, fields));
    }
}
