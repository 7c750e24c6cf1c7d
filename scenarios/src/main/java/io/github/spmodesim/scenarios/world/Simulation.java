package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.scenarios.switches.Switch;
import io.github.spmodesim.scenarios.switches.Switches;
import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One scenario's simulator: what is asked of it beforehand, and it itself from its first use on. */
final class Simulation implements AutoCloseable {
    private final Map<String, String> values = new LinkedHashMap<>();
    private Optional<Instant> calendar = Optional.empty();
    private final Optional<Switch> turned = Switches.chosen();
    private Optional<SpmodeSimulator> running = Optional.empty();

    Simulation() {
        // Each remedy is tried for itself: the failures of those before it must not lock the account.
        values.put("lock.mail.failures", "off");
    }

    /** Has it behave otherwise; refuses once it runs. */
    void value(String path, String value) {
        refuseIfRunning(path);
        values.put(path, value);
    }

    /** Has its calendar begin there; refuses once it runs. */
    void calendar(Instant begin) {
        refuseIfRunning("calendar");
        calendar = Optional.of(begin);
    }

    /** The simulator, started if it does not run yet. */
    SpmodeSimulator running() {
        if (running.isEmpty()) {
            SpmodeSimulator started = SpmodeSimulator.start(options());
            turned.ifPresent(off -> off.faults().forEach(started.faults()::add));
            running = Optional.of(started);
        }
        return running.get();
    }

    /** Whether anybody has needed it so far. */
    boolean isRunning() {
        return running.isPresent();
    }

    private SimulatorOptions options() {
        long seed = Long.getLong(World.SEED_PROPERTY, SimulatorOptions.EMBEDDED_SEED);
        DialectTree asked = asked();
        DialectTree dialect = turned.map(off -> off.turn(asked)).orElse(asked);
        SimulatorOptions options =
                SimulatorOptions.embedded().withSeed(OptionalLong.of(seed)).withDialect(dialect);
        return calendar.map(begin -> options.withClock(SimulatorClock.standing(begin)))
                .orElse(options);
    }

    private DialectTree asked() {
        DialectTree dialect = Dialects.of(System.getProperty(World.DIALECT_PROPERTY, "docomo"));
        for (Map.Entry<String, String> value : values.entrySet()) {
            dialect = dialect.with(value.getKey(), value.getValue());
        }
        return dialect;
    }

    private void refuseIfRunning(String what) {
        if (running.isPresent()) {
            throw new IllegalStateException(what + ": found the service running, expected to be asked before");
        }
    }

    @Override
    public void close() {
        running.ifPresent(SpmodeSimulator::close);
    }
}
