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
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.mailbox.Uid;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** COPY and UID COPY, RFC 3501 sections 6.4.7 and 6.4.8, with COPYUID (RFC 4315 section 3). */
public final class CopyCommand implements ImapCommand {
    private final Numbering numbering;

    /** Counting by numbers or by UIDs. */
    CopyCommand(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public String name() {
        return numbering.prefix() + "COPY";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
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
        List<StoredMessage> sources = numbering.messages(session, set).stream()
                .map(NumberedMessage::message)
                .toList();
        if (sources.isEmpty()) {
            return ImapOutcome.now(ImapOutcome.ok());
        }
        return target.append(sources.stream().map(CopyCommand::copy).toList(), session.origin())
                .thenApply(uids ->
                        ImapOutcome.okWithCode(session.announces("UIDPLUS") ? copyUid(target, sources, uids) : ""));
    }

    static NewMessage copy(StoredMessage message) {
        return new NewMessage(message.body(), message.flags(), message.internalDate());
    }

    /** The response code that tells which message became which (RFC 4315 section 3). */
    static String copyUid(Mailbox target, List<StoredMessage> sources, List<Uid> uids) {
        return "COPYUID " + target.uidValidity() + " " + ranges(sources.stream().map(StoredMessage::uid)) + " "
                + ranges(uids.stream());
    }

    private static NumberRanges ranges(Stream<Uid> rising) {
        return NumberRanges.of(rising.mapToLong(Uid::value));
    }
}
