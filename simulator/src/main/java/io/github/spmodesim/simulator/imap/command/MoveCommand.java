package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.imap.wire.Status;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.Removal;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.mailbox.Uid;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * MOVE and UID MOVE, RFC 6851.
 *
 * <p>Messages are taken out before they are put in, so that of two sessions that move the same message one moves it and it is
 * never doubled; where the target has gone meanwhile they are put back.
 */
public final class MoveCommand implements ImapCommand {
    private final Numbering numbering;

    /** Counting by numbers or by UIDs. */
    MoveCommand(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public String name() {
        return numbering.prefix() + "MOVE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public String capability() {
        return "MOVE";
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo, ImapBad {
        arguments.space();
        SequenceSet set = arguments.sequenceSet();
        arguments.space();
        MailboxName name = MailboxArgument.read(arguments, session);
        arguments.end();
        Mailbox target = MailboxArgument.existing(session, name, "TRYCREATE");
        if (session.view().readOnly()) {
            throw new ImapNo("", session.texts().readOnly().value());
        }
        List<StoredMessage> sources = numbering.messages(session, set).stream()
                .map(NumberedMessage::message)
                .toList();
        return session.view()
                .mailbox()
                .take(sources, session.origin())
                .thenCompose(removal -> put(session, target, removal));
    }

    private static CompletionStage<ImapOutcome> put(ImapSession session, Mailbox target, Removal removal) {
        List<StoredMessage> taken = removal.removed();
        if (taken.isEmpty()) {
            return ImapOutcome.now(ImapOutcome.ok());
        }
        List<NewMessage> copies = taken.stream().map(CopyCommand::copy).toList();
        return target.appendReserved(copies, session.origin())
                .thenApply(uids -> moved(session, copied(session, target, taken, uids), removal))
                .exceptionallyCompose(failure -> session.view()
                        .mailbox()
                        .append(copies)
                        .thenCompose(putBack -> CompletableFuture.failedStage(failure)));
    }

    private static ImapOutcome moved(ImapSession session, Iterator<ImapReply> data, Removal removal) {
        String code = session.enabled("CONDSTORE") ? "HIGHESTMODSEQ " + removal.modSeq() : "";
        return new ImapOutcome.Completed(data, code);
    }

    // Told before the EXPUNGEs, in a reply of its own (RFC 6851 section 4.3).
    private static Iterator<ImapReply> copied(
            ImapSession session, Mailbox target, List<StoredMessage> taken, List<Uid> uids) {
        String code = session.announces("UIDPLUS") ? CopyCommand.copyUid(target, taken, uids) : "";
        return List.of(ImapReply.status(
                        Status.OK, code, session.texts().completed().value()))
                .iterator();
    }
}
