package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.net.CaFiles;
import io.github.spmodesim.simulator.net.PortTakenException;
import io.github.spmodesim.simulator.subscriber.SubscriberRefusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: the local mock server; runs until it is told to stop. */
@Command(
        name = "serve",
        description = "Starts the simulator, prints a settings card, and runs until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final String READY_MADE = "taro-d=taro@docomo.ne.jp";

    @Mixin
    private final ServeOptions options = new ServeOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            LaterOptions.refuse(options);
            if (options.listSettings) {
                SettingsList.print(OptionsReader.dialect(options), out());
                return 0;
            }
            serve(OptionsReader.read(options));
            return 0;
        } catch (IllegalArgumentException | PortTakenException | SubscriberRefusal e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void serve(SimulatorOptions simulatorOptions) throws IOException, InterruptedException {
        try (ScratchDirectory scratch = new ScratchDirectory();
                SpmodeSimulator simulator = SpmodeSimulator.start(simulatorOptions);
                CleanStop stop = new CleanStop(simulator::close, scratch::close, this::removeReadyFile)) {
            addSubscribers(simulator);
            CaFiles ca = simulator.writeCa(scratch.path());
            out().println(SettingsCard.of(simulator, ca));
            out().flush();
            if (options.readyFile != null) {
                writeReadyFile(simulator, ca);
            }
            stop.await();
        }
    }

    private void writeReadyFile(SpmodeSimulator simulator, CaFiles ca) {
        Path file = Objects.requireNonNull(options.readyFile);
        try {
            ReadyFile.write(file, ReadyFile.content(simulator, ca));
        } catch (IOException e) {
            throw new UsageException("--ready-file: " + file + " cannot be written: " + e, e);
        }
    }

    // What it says is no longer true, and it holds secrets.
    private void removeReadyFile() {
        if (options.readyFile != null) {
            ReadyFile.remove(options.readyFile);
        }
    }

    private void addSubscribers(SpmodeSimulator simulator) {
        List<String> wanted = options.subscribers.isEmpty() ? List.of(READY_MADE) : options.subscribers;
        for (String text : wanted) {
            SubscriberArgument subscriber = SubscriberArgument.parse(text);
            simulator.subscribers().add(subscriber.imapId(), subscriber.address());
        }
    }
}
