package io.github.spmodesim.scenarios.cli;

import io.github.spmodesim.scenarios.switches.Switches;
import io.github.spmodesim.scenarios.world.Apps;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run can be asked for; what is wrong is refused by IllegalArgumentException. */
final class RunOptions {
    @Option(
            names = "--client",
            paramLabel = "ID",
            description = "only this mail app of the catalogue, or a driver (system property " + Apps.OWN_CLIENT_PROPERTY
                    + ")")
    @Nullable
    String client = System.getProperty(Apps.OWN_CLIENT_PROPERTY);

    @Option(names = "--driver", paramLabel = "JAR", description = "where to look for a driver of one's own")
    List<Path> drivers = List.of();

    @Option(names = "--trouble", paramLabel = "T1..T5", description = "only this trouble")
    @Nullable
    String trouble;

    @Option(names = "--seed", paramLabel = "N", description = "seed of every scenario's simulator (42)")
    @Nullable
    Long seed;

    @Option(names = "--parallel", paramLabel = "N", description = "scenarios at a time (number of processors)")
    int parallel = Runtime.getRuntime().availableProcessors();

    @Option(names = "--dialect", paramLabel = "NAME|FILE", description = "what the simulator does (docomo)")
    @Nullable
    String dialect;

    @Option(names = "--switch", paramLabel = "ID", description = "with this behaviour of the service switched off")
    @Nullable
    String turned;

    @Option(names = "--target", paramLabel = "READY_FILE", description = "a simulator that runs on this machine")
    @Nullable
    Path target;

    @Option(names = "--report", paramLabel = "DIR", description = "where reports go (${DEFAULT-VALUE})")
    Path report = Path.of("target", "report");

    /** Has the worlds of all scenarios and the search for drivers keep to the options. */
    void takeEffect() {
        loadDrivers();
        if (seed != null) {
            System.setProperty(World.SEED_PROPERTY, seed.toString());
        }
        if (dialect != null) {
            Dialects.of(dialect).bind();
            System.setProperty(World.DIALECT_PROPERTY, dialect);
        }
        if (turned != null) {
            System.setProperty(Switches.PROPERTY, Switches.inTheJar().named(turned).id());
        }
        if (target != null) {
            System.setProperty(
                    World.TARGET_PROPERTY, file("--target", target).toAbsolutePath().toString());
            // Its outages and its clock are everybody's.
            parallel = 1;
        }
    }

    Selection selection() {
        return Selection.of(Optional.ofNullable(trouble), Optional.ofNullable(client));
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
