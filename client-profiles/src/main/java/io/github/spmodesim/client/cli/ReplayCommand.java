package io.github.spmodesim.client.cli;

import io.github.spmodesim.client.conformance.NormalForm;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code replay}: what a profile says to a simulator, in normal form. */
@Command(
        name = "replay",
        description = "Lets a client of the catalogue act at a simulator and prints what it says, in normal form.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        int number = 0;
        for (List<String> said : options.run()) {
            out.println("[" + options.protocol() + " " + ++number + "]");
            NormalForm.of(said).forEach(out::println);
        }
        out.flush();
        return 0;
    }
}
