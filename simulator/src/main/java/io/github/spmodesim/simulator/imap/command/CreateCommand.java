package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.dialect.SpecialUse;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.ObjectIds;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.TreeOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** CREATE, RFC 3501 section 6.3.3, with USE (RFC 6154 section 3) and MAILBOXID (RFC 8474 section 4.1). */
public final class CreateCommand implements ImapCommand {
    @Override
    public String name() {
        return "CREATE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        MailboxName name = MailboxArgument.read(arguments, session);
        List<String> attributes = List.of();
        if (session.announces("CREATE-SPECIAL-USE") && arguments.take(' ')) {
            attributes = attributes(arguments);
        }
        arguments.end();
        Set<SpecialUse> uses = uses(attributes, session);
        return session.tree()
                .create(name, uses, session.origin())
                .thenApply(outcome -> created(session, name, outcome));
    }

    private static List<String> attributes(ArgumentReader arguments) throws ImapSyntaxException {
        List<String> attributes = new ArrayList<>();
        arguments.expect('(');
        if (!arguments.keyword().equals("USE")) {
            throw new ImapSyntaxException("CREATE: expected USE, got another parameter");
        }
        arguments.space();
        arguments.expect('(');
        while (!arguments.nextIs(')')) {
            if (!attributes.isEmpty()) {
                arguments.space();
            }
            arguments.expect('\\');
            attributes.add("\\" + arguments.atom());
        }
        arguments.expect(')');
        arguments.expect(')');
        return attributes;
    }

    private static Set<SpecialUse> uses(List<String> attributes, ImapSession session) throws ImapNo {
        Set<SpecialUse> uses = EnumSet.noneOf(SpecialUse.class);
        for (String attribute : attributes) {
            uses.add(SpecialUse.of(attribute)
                    .orElseThrow(() -> new ImapNo(
                            "USEATTR", session.texts().specialUseRefused().value())));
        }
        return uses;
    }

    private static ImapOutcome created(ImapSession session, MailboxName name, TreeOutcome outcome) {
        return outcome == TreeOutcome.DONE && session.announces("OBJECTID")
                ? session.tree()
                        .find(name)
                        .map(made -> ImapOutcome.okWithCode("MAILBOXID (" + ObjectIds.of(made) + ")"))
                        .orElseGet(ImapOutcome::ok)
                : TreeReplies.of(session, outcome);
    }
}
