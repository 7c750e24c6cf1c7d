package io.github.spmodesim.scenarios.cli;

import io.github.spmodesim.scenarios.switches.Switches;
import io.github.spmodesim.scenarios.world.Apps;
import io.github.spmodesim.scenarios.world.Target;
import io.github.spmodesim.scenarios.world.World;
import io.github.spmodesim.simulator.dialect.Dialects;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What a run can be asked for; what is wrong is refused by IllegalArgumentException. */
final class RunOptions {
    private static final String TROUBLE_PROPERTY = "spmode.trouble";
    private static final String PARALLEL_PROPERTY = "spmode.parallel";

    @Option(
            names = "--client",
            paramLabel = "ID",
            description = "only this mail app of the catalogue, or the driver of a client of one's own")
    Optional<String> client = property(Apps.OWN_CLIENT_PROPERTY);

    @Option(names = "--driver", paramLabel = "JAR", description = "where to look for a driver of one's own")
    List<Path> drivers = List.of();

    @Option(names = "--trouble", paramLabel = "T1..T5", description = "only this trouble")
    Optional<String> trouble = property(TROUBLE_PROPERTY);

    @Option(names = "--seed", paramLabel = "N", description = "seed of every scenario's simulator (42)")
    Optional<Long> seed = Optional.empty();

    @Option(names = "--parallel", paramLabel = "N", description = "scenarios at a time (five for each processor)")
    Optional<Integer> parallel = Optional.empty();

    @Option(names = "--dialect", paramLabel = "NAME|FILE", description = "what the simulator does (docomo)")
    Optional<String> dialect = property(World.DIALECT_PROPERTY);

    @Option(names = "--switch", paramLabel = "ID", description = "with this behaviour of the service switched off")
    Optional<String> turned = Optional.empty();

    @Option(names = "--target", paramLabel = "READY_FILE", description = "a simulator that runs on this machine")
    Optional<Path> target = property(World.TARGET_PROPERTY).map(Path::of);

    @Option(names = "--report", paramLabel = "DIR", description = "where reports go (${DEFAULT-VALUE})")
    Path report = Path.of("target", "report");

    // Maven hands on what was not set as an empty text.
    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }

    /** Has the worlds of all scenarios and the search for drivers keep to the options. */
    void takeEffect() {
        loadDrivers();
        seed.or(() -> property(World.SEED_PROPERTY).map(asked -> number(World.SEED_PROPERTY, asked, Long::valueOf)))
                .ifPresent(number -> System.setProperty(World.SEED_PROPERTY, number.toString()));
        dialect.ifPresent(name -> Dialects.of(name).bind());
        settle(World.DIALECT_PROPERTY, dialect);
        target.map(file -> file("--target", file)).ifPresent(Target::mustAnswer);
        settle(World.TARGET_PROPERTY, target.map(file -> file.toAbsolutePath().toString()));
        turned.ifPresent(id -> System.setProperty(
                Switches.PROPERTY, Switches.inTheJar().named(id).id()));
    }

    /** How many scenarios at a time; one at a target, whose outages are everybody's. */
    int parallel() {
        return target.isPresent() ? 1 : parallel.orElseGet(RunOptions::usuallyParallel);
    }

    private static int usuallyParallel() {
        return property(PARALLEL_PROPERTY)
                .map(asked -> number(PARALLEL_PROPERTY, asked, Integer::valueOf))
                .orElseGet(FeatureRun::usuallyParallel);
    }

    private static <N> N number(String property, String asked, Function<String, N> read) {
        try {
            return read.apply(asked);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(property + ": found " + asked + ", expected a number", e);
        }
    }

    private static void settle(String property, Optional<String> value) {
        value.ifPresentOrElse(text -> System.setProperty(property, text), () -> System.clearProperty(property));
    }

    Selection selection() {
        return Selection.of(trouble, client);
    }

    // Open for as long as the program runs: classes are loaded as they are needed.
    private void loadDrivers() {
        if (drivers.isEmpty()) {
            return;
        }
        List<URL> jars = new ArrayList<>();
        for (Path jar : drivers) {
            jars.add(url(file("--driver", jar)));
        }
        ClassLoader parent = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(new URLClassLoader(jars.toArray(URL[]::new), parent));
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("--driver: found " + file + ", expected a file", e);
        }
    }

    private static Path file(String option, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(option + ": found no file " + file + ", expected one");
        }
        return file;
    }
}
