package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.net.CaFiles;
import io.github.spmodesim.simulator.net.PortTakenException;
import io.github.spmodesim.simulator.subscriber.Lock;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberRefusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
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
    private static final List<String> READY_MADE = List.of("taro-d=taro@docomo.ne.jp");

    private final CleanStop stop;

    @Mixin
    private final ServeOptions options = new ServeOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ServeCommand(CleanStop stop) {
        this.stop = stop;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            LaterOptions.refuse(spec.commandLine().getParseResult());
            if (options.config != null) {
                return call(ConfigFile.read(options.config, spec.commandLine()));
            }
            return call(ConfigFile.NONE);
        } catch (IllegalArgumentException | PortTakenException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private Integer call(ConfigFile config) throws IOException, InterruptedException {
        try {
            ServeOptions all = config.merged(options, spec.commandLine());
            if (all.listSettings) {
                SettingsList.print(DialectOptions.read(all), out());
                return 0;
            }
            serve(all, config, OptionsReader.read(all));
            return 0;
        } catch (UsageException e) {
            throw config.located(e);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void serve(ServeOptions all, ConfigFile config, SimulatorOptions simulatorOptions)
            throws IOException, InterruptedException {
        List<SubscriberArgument> subscribers = (all.subscribers.isEmpty() ? READY_MADE : all.subscribers)
                .stream().map(SubscriberArgument::parse).toList();
        if (all.readyFile != null) {
            ReadyFile.check(all.readyFile);
        }
        try (ScratchDirectory scratch = stop.undisturbed(this::scratch);
                SpmodeSimulator simulator = SpmodeSimulator.start(simulatorOptions)) {
            stop.atSignal(simulator::close);
            subscribers.forEach(subscriber -> add(simulator, subscriber));
            simulator.portalAccessCode().ifPresent(code -> code.onNext(this::tellNext));
            simulator.subscribers().onLock((subscriber, lock) -> alert(simulator, subscriber, lock));
            config.breakOnPurpose(simulator);
            CaFiles ca = stop.undisturbed(() -> simulator.writeCa(scratch.path()));
            if (all.readyFile != null) {
                writeReadyFile(all.readyFile, ReadyFile.content(simulator, ca));
            }
            // Last, because who reads it takes it for the word that everything stands.
            out().println(SettingsCard.of(simulator, ca));
            out().flush();
            stop.await();
        }
    }

    private void alert(SpmodeSimulator simulator, Subscriber subscriber, Lock lock) {
        out().println(LockAlert.of(simulator.controlUrl(), subscriber, lock));
        out().flush();
    }

    private void tellNext(String accessCode) {
        out().println("The access code of My docomo was used; the next browser's is " + accessCode);
        out().flush();
    }

    private ScratchDirectory scratch() throws IOException {
        ScratchDirectory scratch = new ScratchDirectory();
        stop.atSignal(scratch::close);
        return scratch;
    }

    private void writeReadyFile(Path file, String content) {
        try {
            stop.undisturbed(() -> {
                ReadyFile.write(file, content);
                // What it says is no longer true then, and it holds secrets.
                stop.atSignal(() -> ReadyFile.remove(file));
                return file;
            });
        } catch (IOException e) {
            throw new UsageException("--ready-file: " + file + " cannot be written: " + e, e);
        }
    }

    private static void add(SpmodeSimulator simulator, SubscriberArgument subscriber) {
        try {
            simulator
                    .subscribers()
                    .add(subscriber.imapId().value(), subscriber.address().value());
        } catch (SubscriberRefusal e) {
            throw new UsageException("--subscriber: " + e.getMessage(), e);
        }
    }
}
