package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.ListPattern;
import io.github.spmodesim.simulator.imap.ListReply;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.ListedName;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** LIST, RFC 3501 section 6.3.8. */
public final class ListCommand implements ImapCommand {
    @Override
    public String name() {
        return "LIST";
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
        char separator = session.tree().separator();
        if (pattern.isEmpty()) {
            // Asks for the separator alone (RFC 3501 section 6.3.8).
            return ImapOutcome.now(ImapOutcome.ok(ListReply.of("LIST", List.of("\\Noselect"), separator, "")));
        }
        Optional<ListPattern> asked = MailboxArgument.pattern(reference, pattern, separator);
        Iterator<ImapReply> found = session.tree().listing().names().stream()
                .filter(name -> asked.map(known -> known.matches(name.name())).orElse(false))
                .map(name -> ListReply.of(
                        "LIST",
                        attributes(name, session),
                        separator,
                        name.name().value()))
                .iterator();
        return ImapOutcome.now(new ImapOutcome.Completed(found, ""));
    }

    private static List<String> attributes(ListedName name, ImapSession session) {
        List<String> attributes = new ArrayList<>();
        if (name.mailbox().isEmpty()) {
            attributes.add("\\Noselect");
        }
        if (session.announces("CHILDREN")) {
            attributes.add(name.hasChildren() ? "\\HasChildren" : "\\HasNoChildren");
        }
        return attributes;
    }
}
