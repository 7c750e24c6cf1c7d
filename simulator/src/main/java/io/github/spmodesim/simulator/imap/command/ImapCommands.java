package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.Numbering;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of commands. */
public final class ImapCommands {
    private ImapCommands() {}

    /** All commands by their names. */
    public static Map<String, ImapCommand> all() {
        List<ImapCommand> commands = List.of(
                new CapabilityCommand(),
                new NoopCommand(),
                new LogoutCommand(),
                new IdCommand(),
                new LoginCommand(),
                new AuthenticateCommand(),
                new EnableCommand(),
                new CompressCommand(),
                new SelectCommand("SELECT"),
                new SelectCommand("EXAMINE"),
                new CreateCommand(),
                new DeleteCommand(),
                new RenameCommand(),
                new SubscribeCommand("SUBSCRIBE"),
                new SubscribeCommand("UNSUBSCRIBE"),
                new ListCommand(),
                new LsubCommand(),
                new NamespaceCommand(),
                new StatusCommand(),
                new AppendCommand(),
                new IdleCommand(),
                new NotifyCommand(),
                new XApplePushServiceCommand(),
                new GetQuotaCommand(),
                new GetQuotaRootCommand(),
                new SetQuotaCommand(),
                new CheckCommand(),
                new CloseCommand(),
                new UnselectCommand(),
                new ExpungeCommand(),
                new UidExpungeCommand(),
                new SearchCommand(Numbering.SEQUENCE),
                new SearchCommand(Numbering.UID),
                new SortCommand(Numbering.SEQUENCE),
                new SortCommand(Numbering.UID),
                new CancelUpdateCommand(),
                new ThreadCommand(Numbering.SEQUENCE),
                new ThreadCommand(Numbering.UID),
                new FetchCommand(Numbering.SEQUENCE),
                new FetchCommand(Numbering.UID),
                new StoreCommand(Numbering.SEQUENCE),
                new StoreCommand(Numbering.UID),
                new CopyCommand(Numbering.SEQUENCE),
                new CopyCommand(Numbering.UID),
                new MoveCommand(Numbering.SEQUENCE),
                new MoveCommand(Numbering.UID));
        return commands.stream().collect(Collectors.toUnmodifiableMap(ImapCommand::name, Function.identity()));
    }
}
