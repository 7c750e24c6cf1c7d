package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** ENABLE, RFC 5161: what is not announced, or cannot be enabled, is passed over without a word. */
public final class EnableCommand implements ImapCommand {
    private static final Set<String> CAN_BE_ENABLED = Set.of("CONDSTORE", "QRESYNC", "UTF8=ACCEPT");

    @Override
    public String name() {
        return "ENABLE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public String capability() {
        return "ENABLE";
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        Set<String> asked = new LinkedHashSet<>();
        do {
            arguments.space();
            asked.add(arguments.keyword());
        } while (!arguments.atEnd());
        StringBuilder enabled = new StringBuilder("ENABLED");
        for (String extension : asked) {
            if (CAN_BE_ENABLED.contains(extension) && session.announces(extension) && !session.enabled(extension)) {
                session.enable(extension);
                enabled.append(' ').append(extension);
            }
        }
        return ImapOutcome.now(ImapOutcome.ok(ImapReply.Untagged.of(enabled.toString())));
    }
}
