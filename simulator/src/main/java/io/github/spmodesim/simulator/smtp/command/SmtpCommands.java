package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of commands. */
public final class SmtpCommands {
    private SmtpCommands() {}

    /** All commands by their verbs. */
    public static Map<String, SmtpCommand> all() {
        List<SmtpCommand> commands = List.of(
                new EhloCommand(),
                new HeloCommand(),
                new AuthCommand(),
                new MailCommand(),
                new RcptCommand(),
                new DataCommand(),
                new RsetCommand(),
                new NoopCommand(),
                new QuitCommand());
        return commands.stream().collect(Collectors.toUnmodifiableMap(SmtpCommand::verb, Function.identity()));
    }
}
