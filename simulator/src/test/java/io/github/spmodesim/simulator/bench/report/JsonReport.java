package io.github.spmodesim.simulator.bench.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.spmodesim.simulator.bench.server.Contestant;
import java.util.List;

/** Every round's value, for programs. */
public final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    /** The figures by their names, below them the contestants. */
    public static String of(Results results, List<Curves> growth) {
        ObjectNode root = JSON.createObjectNode();
        root.put("java", Runtime.version().toString())
                .put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"))
                .put("processors", Runtime.getRuntime().availableProcessors());
        for (Figure figure : Figure.values()) {
            ObjectNode node =
                    root.putObject(figure.name()).put("title", figure.title()).put("unit", figure.unit());
            for (Contestant contestant : Contestant.values()) {
                addRounds(node, results, figure, contestant);
            }
        }
        for (Curves curves : growth) {
            root.set(curves.title(), JSON.valueToTree(curves.lines()));
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures are numbers", e);
        }
    }

    private static void addRounds(ObjectNode node, Results results, Figure figure, Contestant contestant) {
        results.median(figure, contestant).ifPresent(median -> {
            ObjectNode column = node.putObject(contestant.name()).put("median", median);
            ArrayNode rounds = column.putArray("rounds");
            results.rounds(figure, contestant).forEach(rounds::add);
            results.busy(figure, contestant)
                    .ifPresent(busy -> column.put("clientCpu", busy.client()).put("serverCpu", busy.server()));
        });
    }
}
