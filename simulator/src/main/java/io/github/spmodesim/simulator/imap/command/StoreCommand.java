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
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.ChangedFlags;
import io.github.spmodesim.simulator.mailbox.FlagChange;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;

/** STORE and UID STORE, RFC 3501 sections 6.4.6 and 6.4.8, with UNCHANGEDSINCE (RFC 7162 section 3.1.3). */
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
        long unchangedSince = unchangedSince(arguments, session);
        FlagChange.Kind kind = kind(arguments);
        boolean silent = silent(arguments.keyword());
        arguments.space();
        FlagChange change = new FlagChange(kind, FlagArguments.listOrBare(arguments), unchangedSince);
        arguments.end();
        if (session.view().readOnly()) {
            throw new ImapNo("", session.texts().readOnly().value());
        }
        List<NumberedMessage> messages = numbering.messages(session, set);
        List<FetchItem> items = itemsToTell(session, silent);
        return session.view()
                .mailbox()
                .change(messages.stream().map(NumberedMessage::message).toList(), change, session.view())
                .thenApply(changed -> new ImapOutcome.Completed(
                        told(session, messages, changed, items), modified(messages, changed)));
    }

    private static long unchangedSince(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        if (!session.announces("CONDSTORE") || !arguments.take('(')) {
            return FlagChange.WHATEVER;
        }
        String name = arguments.keyword();
        if (!name.equals("UNCHANGEDSINCE")) {
            throw new ImapSyntaxException("STORE: expected UNCHANGEDSINCE, got " + name);
        }
        arguments.space();
        long modSeq = arguments.number64();
        arguments.expect(')');
        arguments.space();
        session.enableModSeq();
        return modSeq;
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

    // A client that knows mod-sequences learns the new ones even where it wants no flags (RFC 7162 section 3.1.3).
    private List<FetchItem> itemsToTell(ImapSession session, boolean silent) {
        List<FetchItem> items = new ArrayList<>();
        if (!silent) {
            items.add(FetchAttribute.FLAGS);
        }
        if (session.enabled("CONDSTORE")) {
            items.add(FetchAttribute.MODSEQ);
        }
        if (!items.isEmpty() && (numbering == Numbering.UID || session.enabled("QRESYNC"))) {
            items.add(0, FetchAttribute.UID);
        }
        return items;
    }

    private static Iterator<ImapReply> told(
            ImapSession session, List<NumberedMessage> messages, ChangedFlags changed, List<FetchItem> items) {
        Set<StoredMessage> unchanged = Set.copyOf(changed.unchanged());
        return messages.stream()
                .filter(message -> !items.isEmpty() && !unchanged.contains(message.message()))
                .map(message -> FetchRenderer.render(session, message, items))
                .iterator();
    }

    private String modified(List<NumberedMessage> messages, ChangedFlags changed) {
        if (changed.unchanged().isEmpty()) {
            return "";
        }
        Set<StoredMessage> unchanged = Set.copyOf(changed.unchanged());
        LongStream numbers = messages.stream()
                .filter(message -> unchanged.contains(message.message()))
                .mapToLong(message ->
                        numbering == Numbering.UID ? message.message().uid().value() : message.sequence());
        return "MODIFIED " + NumberRanges.of(numbers);
    }
}
