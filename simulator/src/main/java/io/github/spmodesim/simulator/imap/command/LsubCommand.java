package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.list.ListPattern;
import io.github.spmodesim.simulator.imap.list.ListReply;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** LSUB, RFC 3501 section 6.3.9. */
public final class LsubCommand implements ImapCommand {
    @Override
    public String name() {
        return "LSUB";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.space();
        String reference = arguments.astring();
        arguments.space();
        String pattern = arguments.listMailbox();
        arguments.end();
        MailboxTree tree = session.tree();
        Optional<ListPattern> asked = ListPattern.of(reference, pattern, tree.separator());
        Stream<ImapReply> found = asked.map(known -> matching(tree, known)).orElse(Stream.empty());
        return ImapOutcome.now(new ImapOutcome.Completed(found.iterator(), ""));
    }

    private static Stream<ImapReply> matching(MailboxTree tree, ListPattern pattern) {
        Set<MailboxName> subscribed = tree.listing().subscribed();
        Stream<ImapReply> found = subscribed.stream().filter(pattern::matches).map(name -> line(tree, List.of(), name));
        Stream<MailboxName> levels = pattern.asksForLevels() ? levelsAbove(tree, subscribed, pattern) : Stream.empty();
        return Stream.concat(found, levels.map(level -> line(tree, List.of("\\Noselect"), level)));
    }

    // With % a level counts that is not subscribed itself but leads to a name that is (RFC 3501 section 6.3.9).
    private static Stream<MailboxName> levelsAbove(MailboxTree tree, Set<MailboxName> names, ListPattern pattern) {
        return names.stream()
                .filter(name -> !pattern.matches(name))
                .flatMap(name -> tree.superiors(name).stream())
                .filter(level -> !names.contains(level) && pattern.matches(level))
                .distinct();
    }

    private static ImapReply line(MailboxTree tree, List<String> attributes, MailboxName name) {
        return ListReply.of("LSUB", attributes, tree.separator(), name.value());
    }
}
