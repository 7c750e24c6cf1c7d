package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.FetchAttribute;
import io.github.spmodesim.simulator.imap.FetchItem;
import io.github.spmodesim.simulator.imap.FetchRenderer;
import io.github.spmodesim.simulator.imap.FlagArguments;
import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.FlagChange;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** STORE and UID STORE, RFC 3501 sections 6.4.6 and 6.4.8. */
public final class StoreCommand implements ImapCommand {
    private final Numbering numbering;

    /** Counting by numbers or by UIDs. */
    StoreCommand(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public String name() {
        return numbering.prefix() + "STORE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public boolean mayTellExpunged() {
        return numbering == Numbering.UID;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo, ImapBad {
        arguments.space();
        SequenceSet set = arguments.sequenceSet();
        arguments.space();
        FlagChange.Kind kind = kind(arguments);
        boolean silent = silent(arguments.keyword());
        arguments.space();
        FlagChange change = new FlagChange(kind, FlagArguments.listOrBare(arguments));
        arguments.end();
        if (session.view().readOnly()) {
            throw new ImapNo("", session.texts().readOnly().value());
        }
        List<NumberedMessage> messages = numbering.messages(session, set);
        return session.view()
                .mailbox()
                .change(messages.stream().map(NumberedMessage::message).toList(), change, session.view())
                .thenApply(done -> new ImapOutcome.Completed(
                        silent ? Collections.emptyIterator() : changed(session, messages), ""));
    }

    private static FlagChange.Kind kind(ArgumentReader arguments) {
        if (arguments.take('+')) {
            return FlagChange.Kind.ADD;
        }
        return arguments.take('-') ? FlagChange.Kind.REMOVE : FlagChange.Kind.REPLACE;
    }

    private static boolean silent(String item) throws ImapSyntaxException {
        return switch (item) {
            case "FLAGS" -> false;
            case "FLAGS.SILENT" -> true;
            default -> throw new ImapSyntaxException("STORE: expected FLAGS or FLAGS.SILENT, got " + item);
        };
    }

    private Iterator<ImapReply> changed(ImapSession session, List<NumberedMessage> messages) {
        List<FetchItem> items = numbering == Numbering.UID
                ? List.of(FetchAttribute.UID, FetchAttribute.FLAGS)
                : List.of(FetchAttribute.FLAGS);
        return messages.stream()
                .map(message -> FetchRenderer.render(session, message, items))
                .iterator();
    }
}
