package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.FetchAttribute;
import io.github.spmodesim.simulator.imap.FetchItem;
import io.github.spmodesim.simulator.imap.FetchItemReader;
import io.github.spmodesim.simulator.imap.FetchModifiers;
import io.github.spmodesim.simulator.imap.FetchRenderer;
import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.Resynchronisation;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.FlagChange;
import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * FETCH and UID FETCH, RFC 3501 sections 6.4.5 and 6.4.8, with CHANGEDSINCE and VANISHED (RFC 7162), BINARY (RFC 3516) and
 * PARTIAL (RFC 9394).
 */
public final class FetchCommand implements ImapCommand {
    private final Numbering numbering;

    /** Counting by numbers or by UIDs. */
    FetchCommand(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public String name() {
        return numbering.prefix() + "FETCH";
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
            throws ImapSyntaxException, ImapBad {
        arguments.space();
        SequenceSet set = arguments.sequenceSet();
        arguments.space();
        List<FetchItem> items = new ArrayList<>(FetchItemReader.read(arguments, session));
        FetchModifiers modifiers = FetchModifiers.read(arguments, session, numbering == Numbering.UID);
        arguments.end();
        if (numbering == Numbering.UID && !items.contains(FetchAttribute.UID)) {
            items.add(0, FetchAttribute.UID);
        }
        if (modifiers.onlyChanged() && !items.contains(FetchAttribute.MODSEQ)) {
            items.add(FetchAttribute.MODSEQ);
        }
        List<NumberedMessage> named = numbering.messages(session, set);
        List<NumberedMessage> messages = modifiers.partial().map(range -> range.of(named)).orElse(named).stream()
                .filter(message -> message.message().modSeq() > modifiers.changedSince())
                .toList();
        Stream<ImapReply> vanished = modifiers.vanished() ? vanished(session.view(), set, modifiers) : Stream.empty();
        return BinaryCheck.run(session, items, messages)
                .thenCompose(canBeRead -> fetch(session, items, messages))
                .thenApply(fetched -> new ImapOutcome.Completed(
                        Stream.concat(vanished, fetched).iterator(), ""));
    }

    private static CompletionStage<Stream<ImapReply>> fetch(
            ImapSession session, List<FetchItem> items, List<NumberedMessage> messages) {
        Set<StoredMessage> unread = unread(session.view(), items, messages);
        return session.view()
                .mailbox()
                .change(unread, new FlagChange(FlagChange.Kind.ADD, Flags.of(Flag.SEEN)), session.view())
                .thenApply(done -> messages.stream()
                        .map(message ->
                                FetchRenderer.render(session, message, itemsFor(session, message, items, unread))));
    }

    private static Set<StoredMessage> unread(MailboxView view, List<FetchItem> items, List<NumberedMessage> messages) {
        if (view.readOnly() || items.stream().noneMatch(FetchItem::setsSeen)) {
            return Set.of();
        }
        return messages.stream()
                .map(NumberedMessage::message)
                .filter(message -> !message.flags().has(Flag.SEEN))
                .collect(Collectors.toSet());
    }

    private static Stream<ImapReply> vanished(MailboxView view, SequenceSet set, FetchModifiers modifiers) {
        NumberRanges known = NumberRanges.of(set.resolved(view.largestUid()));
        return Resynchronisation.vanished(view, modifiers.changedSince(), known).stream();
    }

    // A message that is marked as read by being read tells its flags too (RFC 3501 section 6.4.5).
    private static List<FetchItem> itemsFor(
            ImapSession session, NumberedMessage message, List<FetchItem> items, Set<StoredMessage> marked) {
        if (marked.isEmpty() || !marked.contains(message.message())) {
            return items;
        }
        List<FetchItem> withFlags = new ArrayList<>(items);
        addMissing(withFlags, FetchAttribute.FLAGS);
        if (session.enabled("CONDSTORE")) {
            addMissing(withFlags, FetchAttribute.MODSEQ);
        }
        return withFlags;
    }

    private static void addMissing(List<FetchItem> items, FetchItem item) {
        if (!items.contains(item)) {
            items.add(item);
        }
    }
}
