package io.github.spmodesim.simulator.bench.report;

import io.github.spmodesim.simulator.bench.server.Contestant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** All that was measured, and why something was not. For one thread. */
public final class Results {
    private final Map<Figure, Map<Contestant, List<Double>>> values = new EnumMap<>(Figure.class);
    private final Map<Figure, Map<Contestant, List<Busy>>> busy = new EnumMap<>(Figure.class);
    private final Map<Figure, Map<Contestant, String>> reasons = new EnumMap<>(Figure.class);

    /** Adds what one round measured. */
    public void add(Contestant contestant, Map<Figure, Double> figures) {
        figures.forEach((figure, value) -> values.computeIfAbsent(figure, f -> new EnumMap<>(Contestant.class))
                .computeIfAbsent(contestant, c -> new ArrayList<>())
                .add(value));
    }

    /** Notes why a figure is missing. */
    public void missing(Contestant contestant, Figure figure, String reason) {
        reasons.computeIfAbsent(figure, f -> new EnumMap<>(Contestant.class)).put(contestant, reason);
    }

    /** Notes how busy both sides were: CPU seconds in a second. */
    public void busy(Contestant contestant, Figure figure, double client, double server) {
        busy.computeIfAbsent(figure, f -> new EnumMap<>(Contestant.class))
                .computeIfAbsent(contestant, c -> new ArrayList<>())
                .add(new Busy(client, server));
    }

    /**
     * How busy both sides were: CPU seconds in a second.
     *
     * @param client the benchmark's own process
     * @param server the server's
     */
    record Busy(double client, double server) {}

    /** How busy both sides were in the rounds; empty where nothing was measured. */
    Optional<Busy> busy(Figure figure, Contestant contestant) {
        List<Busy> all = busy.getOrDefault(figure, Map.of()).getOrDefault(contestant, List.of());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Busy(
                        Median.of(all.stream().map(Busy::client).toList()),
                        Median.of(all.stream().map(Busy::server).toList())));
    }

    /** The median of the rounds; empty where nothing was measured. */
    public OptionalDouble median(Figure figure, Contestant contestant) {
        List<Double> measured = rounds(figure, contestant);
        return measured.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Median.of(measured));
    }

    /** Every round's value, in order. */
    public List<Double> rounds(Figure figure, Contestant contestant) {
        return values.getOrDefault(figure, Map.of()).getOrDefault(contestant, List.of());
    }

    /** Why figures are missing. */
    public Map<Figure, Map<Contestant, String>> reasons() {
        return reasons;
    }
}
