package io.github.spmodesim.scenarios.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the runner. */
@Command(
        name = "spmode-scenarios",
        description = "Drives mail clients through the troubles of the help article, against a simulator.",
        subcommands = {RunCommand.class, SwitchesCommand.class},
        mixinStandardHelpOptions = true)
public final class Main {
    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        if (arguments.length == 0) {
            commandLine.usage(commandLine.getErr());
            System.exit(RunCommand.COULD_NOT_RUN);
        }
        commandLine.setParameterExceptionHandler((e, unused) -> {
            commandLine.getErr().println("spmode-scenarios: " + e.getMessage());
            return RunCommand.COULD_NOT_RUN;
        });
        commandLine.setExecutionExceptionHandler((e, unused, result) -> {
            // What was asked for wrongly says itself what was expected.
            Object problem = e instanceof IllegalArgumentException ? e.getMessage() : "could not run: " + e;
            commandLine.getErr().println("spmode-scenarios: " + problem);
            return RunCommand.COULD_NOT_RUN;
        });
        System.exit(commandLine.execute(arguments));
    }
}
