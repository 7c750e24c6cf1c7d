package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/**
 * SETQUOTA, RFC 2087 section 4.1: part of what QUOTA announces, so it is understood, and refused. Assumption: a subscriber may not
 * change the quota of the contract.
 */
public final class SetQuotaCommand implements ImapCommand {
    @Override
    public String name() {
        return "SETQUOTA";
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
        arguments.astring();
        arguments.space();
        limits(arguments);
        arguments.end();
        throw new ImapNo(session.reason("NOPERM"), session.texts().quotaFixed().value());
    }

    private static void limits(ArgumentReader arguments) throws ImapSyntaxException {
        arguments.expect('(');
        if (arguments.take(')')) {
            return;
        }
        limit(arguments);
        while (arguments.take(' ')) {
            limit(arguments);
        }
        arguments.expect(')');
    }

    private static void limit(ArgumentReader arguments) throws ImapSyntaxException {
        arguments.atom();
        arguments.space();
        arguments.number();
    }
}
