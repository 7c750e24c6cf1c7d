package io.github.spmodesim.client.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of {@code java -jar spmode-sim-client.jar}. */
@Command(
        name = "spmode-sim-client",
        description = "Looks into the settings of mail clients, and into how real mail clients behave.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main {
    /** Exit code for input that cannot be used. */
    public static final int UNUSABLE = 2;

    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(run(commandLine(), arguments));
    }

    /** Runs a command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(commandLine().setOut(out).setErr(err), arguments);
    }

    private static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new DoctorCommand())
                .addSubcommand(new ReplayCommand())
                .addSubcommand(new CompareCommand());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((e, unused) -> refuse(commandLine, e));
        commandLine.setExecutionExceptionHandler((e, unused, result) -> refuse(commandLine, e));
        return commandLine;
    }

    private static int run(CommandLine commandLine, String... arguments) {
        if (arguments.length == 0) {
            commandLine.usage(commandLine.getErr());
            return UNUSABLE;
        }
        return commandLine.execute(arguments);
    }

    /** Whatever cannot be used is an {@link IllegalArgumentException} with one sentence. */
    private static int refuse(CommandLine commandLine, Exception e) throws Exception {
        if (e instanceof CommandLine.ParameterException || e instanceof IllegalArgumentException) {
            String sentence = String.valueOf(e.getMessage()).replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
            commandLine.getErr().println("spmode-sim-client: " + sentence);
            commandLine.getErr().flush();
            return UNUSABLE;
        }
        throw e;
    }
}
