package io.github.spmodesim.client.cli;

import io.github.spmodesim.client.conformance.Difference;
import io.github.spmodesim.client.conformance.NormalForm;
import io.github.spmodesim.client.conformance.RecordedTranscript;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: where a profile and a recording of the real client differ. */
@Command(
        name = "compare",
        description = "Says where a client of the catalogue and a recorded transcript of the real one differ.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:they say the same", "1:they differ", "2:the input cannot be used"})
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Option(
            names = "--connection",
            defaultValue = "",
            description = "name in the transcript, such as 'IMAP 2'; else the first")
    private String connection = "";

    @Option(names = "--number", defaultValue = "1", description = "which connection of the replay, from 1")
    private int number;

    @Parameters(paramLabel = "TRANSCRIPT", description = "lines such as 'IMAP 2 C: 39 capability'")
    private Path transcript = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<String> recorded =
                RecordedTranscript.read(TextFile.text(transcript)).connection(options.protocol(), connection);
        List<List<String>> replayed = options.run();
        if (number < 1 || number > replayed.size()) {
            throw new IllegalArgumentException("--number: found " + number + ", expected 1.." + replayed.size()
                    + ", the connections of the replay");
        }
        List<Difference> differences =
                Difference.between(NormalForm.of(recorded), NormalForm.of(replayed.get(number - 1)));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        differences.forEach(difference -> out.println(Printable.of(difference.toString())));
        if (differences.isEmpty()) {
            out.println("no difference");
        }
        out.flush();
        return differences.isEmpty() ? 0 : 1;
    }
}
