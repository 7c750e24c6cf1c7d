package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** GETQUOTA, RFC 2087 section 4.2: one root, the empty name. Assumption: the real root is not known. */
public final class GetQuotaCommand implements ImapCommand {
    @Override
    public String name() {
        return "GETQUOTA";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public String capability() {
        return "QUOTA";
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        String root = arguments.astring();
        arguments.end();
        if (!root.isEmpty()) {
            throw new ImapNo("", session.texts().noSuchMailbox().value());
        }
        return ImapOutcome.now(ImapOutcome.ok(QuotaReply.of(session.tree().usage())));
    }
}
