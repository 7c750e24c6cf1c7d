package io.github.spmodesim.simulator.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of {@code java -jar spmode-sim.jar}. */
@Command(
        name = "spmode-sim",
        description = "A docomo mail that people can break on purpose. A simulator: nothing of the real service's.",
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
        // First of all, so that a signal finds it however early it comes.
        try (CleanStop stop = new CleanStop()) {
            return run(stop, arguments);
        }
    }

    private static int run(CleanStop stop, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main()).addSubcommand(new ServeCommand(stop));
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
            // What was typed is quoted, and may hold line breaks; the sentence is one line all the same.
            String sentence = String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}+", " ");
            commandLine.getErr().println("spmode-sim: " + sentence);
            commandLine.getErr().flush();
            return UNUSABLE;
        }
        throw e;
    }
}
