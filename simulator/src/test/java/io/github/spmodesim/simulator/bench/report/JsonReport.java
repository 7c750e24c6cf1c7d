package io.github.spmodesim.simulator.bench.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.spmodesim.simulator.bench.server.Contestant;

/** Every round's value, for programs. */
public final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    /** The figures by their names, below them the contestants. */
    public static String of(Results results) {
        ObjectNode root = JSON.createObjectNode();
        for (Figure figure : Figure.values()) {
            ObjectNode node =
                    root.putObject(figure.name()).put("title", figure.title()).put("unit", figure.unit());
            for (Contestant contestant : Contestant.values()) {
                addRounds(node, results, figure, contestant);
            }
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures are numbers", e);
        }
    }

    private static void addRounds(ObjectNode node, Results results, Figure figure, Contestant contestant) {
        results.median(figure, contestant).ifPresent(median -> {
            ArrayNode rounds =
                    node.putObject(contestant.name()).put("median", median).putArray("rounds");
            results.rounds(figure, contestant).forEach(rounds::add);
        });
    }
}
