package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SubmissionDoor;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of commands. */
public final class SmtpCommands {
    private SmtpCommands() {}

    /** The commands of submission by their verbs. */
    public static Map<String, SmtpCommand> submission(SubmissionDoor door) {
        return byVerb(Stream.concat(common(), Stream.of(new AuthCommand(door))));
    }

    /** The commands of the mail exchanger by their verbs. */
    public static Map<String, SmtpCommand> exchanger() {
        return byVerb(common());
    }

    private static Stream<SmtpCommand> common() {
        return Stream.of(
                new EhloCommand(),
                new HeloCommand(),
                new MailCommand(),
                new RcptCommand(),
                new DataCommand(),
                new BdatCommand(),
                new RsetCommand(),
                new VrfyCommand(),
                new HelpCommand(),
                new NoopCommand(),
                new QuitCommand());
    }

    private static Map<String, SmtpCommand> byVerb(Stream<SmtpCommand> commands) {
        return commands.collect(Collectors.toUnmodifiableMap(SmtpCommand::verb, Function.identity()));
    }
}
