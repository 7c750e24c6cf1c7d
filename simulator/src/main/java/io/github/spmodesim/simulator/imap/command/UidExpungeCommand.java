package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** UID EXPUNGE, RFC 4315 section 2.1: of the deleted messages only those named. */
public final class UidExpungeCommand implements ImapCommand {
    @Override
    public String name() {
        return "UID EXPUNGE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public String capability() {
        return "UIDPLUS";
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo, ImapBad {
        arguments.space();
        SequenceSet set = arguments.sequenceSet();
        arguments.end();
        if (session.view().readOnly()) {
            throw new ImapNo("", session.texts().readOnly().value());
        }
        Set<StoredMessage> named = Numbering.UID.messages(session, set).stream()
                .map(NumberedMessage::message)
                .collect(Collectors.toSet());
        return session.view()
                .mailbox()
                .expunge(named::contains, session.origin())
                .thenApply(removal -> RemovalOutcome.of(session, removal));
    }
}
