package io.github.spmodesim.simulator.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of {@code java -jar spmode-sim.jar}. */
@Command(
        name = "spmode-sim",
        description = "A docomo mail that people can break on purpose. A simulator: nothing of the real service's.",
        subcommands = ServeCommand.class,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main {
    /** Exit code for input that cannot be used. */
    public static final int UNUSABLE = 2;

    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and returns its exit code. */
    static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setParameterExceptionHandler((e, unused) -> refuse(commandLine, e));
        commandLine.setExecutionExceptionHandler((e, unused, result) -> refuse(commandLine, e));
        if (arguments.length == 0) {
            commandLine.usage(commandLine.getErr());
            return UNUSABLE;
        }
        return commandLine.execute(arguments);
    }

    private static int refuse(CommandLine commandLine, Exception e) throws Exception {
        if (e instanceof CommandLine.ParameterException || e instanceof UsageException) {
            commandLine.getErr().println("spmode-sim: " + e.getMessage());
            commandLine.getErr().flush();
            return UNUSABLE;
        }
        throw e;
    }
}
