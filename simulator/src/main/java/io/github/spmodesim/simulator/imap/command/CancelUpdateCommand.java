package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.search.Searching;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/**
 * CANCELUPDATE, RFC 5267 section 4.3.5: results are not kept up to date any more. Where one of the tags has none, none is
 * cancelled; that the answer is BAD then is Dovecot's way, the RFC says nothing.
 */
public final class CancelUpdateCommand implements ImapCommand {
    @Override
    public String name() {
        return "CANCELUPDATE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public boolean servedBy(ImapSession session) {
        return Stream.of(Searching.values()).anyMatch(command -> session.announces(command.contexts()));
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapBad {
        Set<String> tags = new LinkedHashSet<>();
        do {
            arguments.space();
            tags.add(arguments.string());
        } while (!arguments.atEnd());
        for (String tag : tags) {
            if (!session.contexts().has(tag)) {
                throw new ImapBad("CANCELUPDATE: expected the tag of a search with UPDATE, got " + tag);
            }
        }
        tags.forEach(tag -> session.contexts().cancel(tag, session.view()));
        return ImapOutcome.now(ImapOutcome.ok());
    }
}
