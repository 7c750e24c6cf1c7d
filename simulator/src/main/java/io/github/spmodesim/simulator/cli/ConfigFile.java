package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.dialect.DialectException;
import io.github.spmodesim.simulator.dialect.LocatedYaml;
import io.github.spmodesim.simulator.fault.FaultRule;
import io.github.spmodesim.simulator.fault.FaultRules;
import io.github.spmodesim.simulator.fault.Outage;
import io.github.spmodesim.simulator.fault.RecordedOutages;
import io.github.spmodesim.simulator.fault.WrittenOutage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A config file, schema {@code spmode-sim/1}: the options of {@code serve} by their names without the hyphens, and what goes
 * wrong from the start. Strict; what is wrong is named with file and line.
 *
 * @param arguments the options as they would be typed
 * @param places file and line of each option, by its name
 * @param troubles what goes wrong from the start on, faults before outages
 */
record ConfigFile(List<String> arguments, Map<String, String> places, List<Trouble> troubles) {
    private static final String SCHEMA = "spmode-sim/1";
    private static final String FAULTS = "faults";
    private static final String OUTAGES = "outages";
    /** Options that a file cannot have. */
    private static final List<String> TYPED_ALONE = List.of("config", "list-settings", "help", "version");

    /** A file that says nothing. */
    static final ConfigFile NONE = new ConfigFile(List.of(), Map.of(), List.of());

    /**
     * Something that goes wrong.
     *
     * @param written where it stands
     * @param begin has it go wrong
     */
    record Trouble(LocatedYaml written, Consumer<SpmodeSimulator> begin) {}

    /**
     * Reads a file.
     *
     * @param serve the command whose options it can have
     * @throws UsageException naming file and line, and what was expected
     */
    static ConfigFile read(Path file, CommandLine serve) {
        try {
            return new Reader(serve).read(LocatedYaml.read(file.toString(), Files.readString(file)));
        } catch (NoSuchFileException e) {
            throw new UsageException("--config: " + file + ": there is no such file", e);
        } catch (IOException e) {
            throw new UsageException("--config: " + file + " cannot be read: " + e, e);
        } catch (DialectException e) {
            throw new UsageException("--config: " + e.getMessage(), e);
        }
    }

    /**
     * The options of this file, and those that were typed where both say something; lists have both.
     *
     * @throws UsageException naming the first option of this file that cannot be read
     */
    ServeOptions merged(ServeOptions typed, CommandLine serve) {
        if (arguments.isEmpty()) {
            return typed;
        }
        for (String argument : arguments) {
            parsed(List.of(argument));
        }
        List<String> all = new ArrayList<>(arguments);
        List<String> line = serve.getParseResult().originalArgs();
        all.addAll(line.subList(line.indexOf(serve.getCommandName()) + 1, line.size()));
        return parsed(all);
    }

    private ServeOptions parsed(List<String> options) {
        ServeOptions parsed = new ServeOptions();
        CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create()
                .addMixin("options", CommandLine.Model.CommandSpec.forAnnotatedObject(parsed)));
        try {
            line.setOverwrittenOptionsAllowed(true).parseArgs(options.toArray(new String[0]));
        } catch (CommandLine.ParameterException e) {
            String name = options.get(0).substring(2).split("=", 2)[0];
            throw new UsageException("--config: " + places.getOrDefault(name, "") + ": " + e.getMessage(), e);
        }
        return parsed;
    }

    /**
     * Has go wrong what this file says.
     *
     * @throws UsageException naming file and line of what cannot
     */
    void breakOnPurpose(SpmodeSimulator simulator) {
        try {
            troubles.forEach(trouble -> FaultRules.located(trouble.written(), () -> {
                trouble.begin().accept(simulator);
                return trouble;
            }));
        } catch (DialectException e) {
            throw new UsageException("--config: " + e.getMessage(), e);
        }
    }

    /** A refusal of an option, with the place where it stands if that is in this file. */
    UsageException located(UsageException refused) {
        String message = String.valueOf(refused.getMessage());
        return places.entrySet().stream()
                .filter(place -> message.startsWith("--" + place.getKey()))
                .findFirst()
                .map(place -> new UsageException("--config: " + place.getValue() + ": " + message, refused))
                .orElse(refused);
    }

    private static final class Reader {
        private final CommandLine serve;
        private final List<String> arguments = new ArrayList<>();
        private final Map<String, String> places = new LinkedHashMap<>();
        private final List<Trouble> faults = new ArrayList<>();
        private final List<Trouble> outages = new ArrayList<>();

        Reader(CommandLine serve) {
            this.serve = serve;
        }

        ConfigFile read(LocatedYaml root) {
            LocatedYaml schema = root.fields().get("schema");
            if (schema == null || !schema.text().equals(SCHEMA)) {
                throw (schema == null ? root : schema)
                        .problem("schema", SCHEMA, schema == null ? "nothing" : schema.text());
            }
            root.fields().forEach((name, value) -> {
                switch (name) {
                    case "schema" -> {}
                    case FAULTS -> listed(name, value).forEach(this::fault);
                    case OUTAGES -> listed(name, value).forEach(this::outage);
                    default -> option(name, value);
                }
            });
            faults.addAll(outages);
            return new ConfigFile(arguments, places, faults);
        }

        // What is left out would go wrong for nobody, and nobody would be told.
        private static List<LocatedYaml> listed(String name, LocatedYaml value) {
            if (!value.fields().isEmpty() || !value.text().isEmpty()) {
                throw value.problem(name, "a list", value.fields().isEmpty() ? value.text() : "one without a dash");
            }
            return value.items();
        }

        private void fault(LocatedYaml written) {
            FaultRule rule = FaultRules.read(written);
            faults.add(new Trouble(written, simulator -> simulator.faults().add(rule)));
        }

        private void outage(LocatedYaml written) {
            if (!written.isScalar()) {
                Outage outage = WrittenOutage.read(written);
                outages.add(
                        new Trouble(written, simulator -> simulator.outages().add(outage)));
                return;
            }
            String name = written.text();
            if (!RecordedOutages.names().contains(name)) {
                throw written.problem(OUTAGES, "one of " + String.join(", ", RecordedOutages.names()), name);
            }
            outages.add(new Trouble(written, simulator -> simulator.outages().startRecorded(name)));
        }

        private void option(String name, LocatedYaml value) {
            OptionSpec option = serve.getCommandSpec().findOption("--" + name);
            if (option == null || TYPED_ALONE.contains(name)) {
                throw value.problem(name, "one of " + String.join(", ", known()), "an unknown key");
            }
            places.put(name, value.file() + " line " + value.line());
            if (!value.fields().isEmpty()) {
                value.fields()
                        .forEach((path, setting) -> arguments.add("--" + name + "=" + path + "=" + setting.text()));
            } else if (!value.items().isEmpty()) {
                value.items().forEach(item -> arguments.add("--" + name + "=" + item.text()));
            } else {
                arguments.add("--" + name + "=" + value.text());
            }
        }

        private List<String> known() {
            List<String> known = new ArrayList<>(List.of("schema", FAULTS, OUTAGES));
            serve.getCommandSpec().options().stream()
                    .map(option -> option.longestName().substring(2))
                    .filter(name -> !TYPED_ALONE.contains(name))
                    .forEach(known::add);
            return known;
        }
    }
}
