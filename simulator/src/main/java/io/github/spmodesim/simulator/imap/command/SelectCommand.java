package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.FetchAttribute;
import io.github.spmodesim.simulator.imap.FetchItem;
import io.github.spmodesim.simulator.imap.FetchRenderer;
import io.github.spmodesim.simulator.imap.FlagReplies;
import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.ObjectIds;
import io.github.spmodesim.simulator.imap.Resynchronisation;
import io.github.spmodesim.simulator.imap.SelectParameters;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.imap.wire.Status;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** SELECT and EXAMINE, RFC 3501 sections 6.3.1 and 6.3.2, with CONDSTORE and QRESYNC (RFC 7162). */
public final class SelectCommand implements ImapCommand {
    private static final List<FetchItem> RESYNCHRONISED =
            List.of(FetchAttribute.UID, FetchAttribute.FLAGS, FetchAttribute.MODSEQ);

    private final String name;

    /** SELECT or EXAMINE. */
    SelectCommand(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public boolean leavesMailbox() {
        return true;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo, ImapBad {
        arguments.space();
        var mailboxName = MailboxArgument.read(arguments, session);
        SelectParameters parameters = SelectParameters.read(arguments, session);
        arguments.end();
        List<ImapReply> data = closed(session);
        // A failed SELECT leaves no mailbox open (RFC 3501 section 6.3.1).
        session.unselect();
        Mailbox mailbox = MailboxArgument.existing(session, mailboxName, session.reason("NONEXISTENT"));
        if (parameters.modSeq()) {
            session.enableModSeq();
        }
        boolean readOnly = name.equals("EXAMINE");
        session.select(mailbox.open(readOnly, session.origin()));
        data.addAll(described(session));
        Stream<ImapReply> resynchronised = parameters
                .resync()
                .filter(resync -> resync.uidValidity() == mailbox.uidValidity())
                .map(resync -> resynchronised(session, resync))
                .orElseGet(Stream::empty);
        String code = readOnly ? "READ-ONLY" : "READ-WRITE";
        return ImapOutcome.now(new ImapOutcome.Completed(
                Stream.concat(data.stream(), resynchronised).iterator(), code));
    }

    // What follows belongs to another mailbox (RFC 7162 section 3.2.11).
    private static List<ImapReply> closed(ImapSession session) {
        List<ImapReply> closed = new ArrayList<>();
        if (session.openView().isPresent() && session.announces("QRESYNC")) {
            closed.add(ok(session, "CLOSED"));
        }
        return closed;
    }

    private static List<ImapReply> described(ImapSession session) {
        MailboxView view = session.view();
        List<ImapReply> data =
                new ArrayList<>(FlagReplies.of(session, view, view.mailbox().keywords()));
        data.add(ImapReply.Untagged.of(view.size() + " EXISTS"));
        data.add(ImapReply.Untagged.of(view.recentCount() + " RECENT"));
        view.firstUnseen().ifPresent(first -> data.add(ok(session, "UNSEEN " + first)));
        data.add(ok(session, "UIDVALIDITY " + view.mailbox().uidValidity()));
        data.add(ok(session, "UIDNEXT " + view.atOpening().uidNext()));
        if (session.announces("CONDSTORE")) {
            data.add(ok(session, "HIGHESTMODSEQ " + view.atOpening().highestModSeq()));
        }
        if (session.announces("OBJECTID")) {
            data.add(ok(session, "MAILBOXID (" + ObjectIds.of(view.mailbox()) + ")"));
        }
        return data;
    }

    private static Stream<ImapReply> resynchronised(ImapSession session, SelectParameters.Resync resync) {
        MailboxView view = session.view();
        long last = view.atOpening().uidNext() - 1;
        NumberRanges known = NumberRanges.of(
                resync.known().map(set -> set.resolved(last)).orElseGet(() -> List.of(new SequenceSet.Range(1, last))));
        Stream<ImapReply> vanished = Resynchronisation.vanished(view, resync.modSeq(), known).stream();
        Stream<ImapReply> changed = known.ranges().stream()
                .flatMap(range -> view.byUid(range.from(), range.to()).stream())
                .filter(message -> message.message().modSeq() > resync.modSeq())
                .map(message -> FetchRenderer.render(session, message, RESYNCHRONISED));
        return Stream.concat(vanished, changed);
    }

    private static ImapReply ok(ImapSession session, String code) {
        return ImapReply.status(Status.OK, code, session.texts().completed().value());
    }
}
