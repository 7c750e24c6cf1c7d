package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** NAMESPACE, RFC 2342: one personal namespace. Assumption: the real answer is not known. */
public final class NamespaceCommand implements ImapCommand {
    @Override
    public String name() {
        return "NAMESPACE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public String capability() {
        return "NAMESPACE";
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.end();
        return ImapOutcome.now(ImapOutcome.ok(
                ImapReply.Untagged.of("NAMESPACE ((\"\" \"" + session.tree().separator() + "\")) NIL NIL")));
    }
}
