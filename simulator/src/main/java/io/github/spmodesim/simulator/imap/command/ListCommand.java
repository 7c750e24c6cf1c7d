package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.ListPattern;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.ModifiedUtf7;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** LIST and LSUB, RFC 3501 sections 6.3.8 and 6.3.9. */
public final class ListCommand implements ImapCommand {
    private final String name;

    /** LIST or LSUB. */
    ListCommand(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.space();
        String reference = ModifiedUtf7.decode(arguments.astring());
        arguments.space();
        String pattern = ModifiedUtf7.decode(arguments.listMailbox());
        arguments.end();
        MailboxTree tree = session.tree();
        if (pattern.isEmpty() && name.equals("LIST")) {
            // Asks for the separator alone (RFC 3501 section 6.3.8).
            return ImapOutcome.now(ImapOutcome.ok(line(tree, "(\\Noselect)", "")));
        }
        List<ImapReply> found = matching(tree, reference + pattern);
        return ImapOutcome.now(new ImapOutcome.Completed(found.iterator(), ""));
    }

    private List<ImapReply> matching(MailboxTree tree, String asked) {
        ListPattern pattern = new ListPattern(asked, tree.separator());
        List<MailboxName> names = name.equals("LIST") ? tree.names() : tree.subscribed();
        Stream<ImapReply> found =
                names.stream().filter(pattern::matches).map(mailbox -> line(tree, "()", mailbox.value()));
        Stream<MailboxName> levels = asked.endsWith("%") ? levelsAbove(tree, names, pattern) : Stream.empty();
        Stream<ImapReply> above = levels.map(level -> line(tree, "(\\Noselect)", level.value()));
        return Stream.concat(found, above).toList();
    }

    // With % a level counts that is not subscribed itself but leads to a name that is (RFC 3501 section 6.3.9).
    private static Stream<MailboxName> levelsAbove(MailboxTree tree, List<MailboxName> names, ListPattern pattern) {
        return names.stream()
                .filter(name -> !pattern.matches(name))
                .flatMap(tree::superiors)
                .filter(level -> !names.contains(level) && pattern.matches(level))
                .distinct();
    }

    private ImapReply line(MailboxTree tree, String attributes, String mailbox) {
        return ImapReply.Untagged.of(
                name + " " + attributes + " \"" + tree.separator() + "\" " + MailboxArgument.shown(mailbox));
    }
}
