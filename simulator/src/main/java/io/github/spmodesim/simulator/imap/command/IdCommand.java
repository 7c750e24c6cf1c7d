package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** ID, RFC 2971: the client says who it is; the service answers always, and says nothing of itself. */
public final class IdCommand implements ImapCommand {
    private static final int MOST_FIELDS = 30;

    @Override
    public String name() {
        return "ID";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.ANY;
    }

    @Override
    public String capability() {
        return "ID";
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.space();
        if (arguments.nextIs('(')) {
            fields(arguments);
        } else {
            arguments.nstring();
        }
        arguments.end();
        return ImapOutcome.now(ImapOutcome.ok(ImapReply.Untagged.of("ID NIL")));
    }

    private static void fields(ArgumentReader arguments) throws ImapSyntaxException {
        int fields = 0;
        arguments.expect('(');
        while (!arguments.nextIs(')')) {
            if (fields > 0) {
                arguments.space();
            }
            arguments.string();
            arguments.space();
            arguments.nstring();
            fields++;
            if (fields > MOST_FIELDS) {
                throw new ImapSyntaxException("ID: expected at most " + MOST_FIELDS + " fields");
            }
        }
        arguments.expect(')');
    }
}
