package io.github.spmodesim.simulator.imap.notify;

import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.SelectedNews;
import io.github.spmodesim.simulator.imap.SelectedNews.Timing;
import io.github.spmodesim.simulator.imap.notify.EventListReader.EventList;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind NOTIFY SET (RFC 5465 section 8, notify-set). */
public final class NotifyRequestReader {
    private final ArgumentReader arguments;
    private final ImapSession session;
    private final Interests others = new Interests();
    private Optional<SelectedNews> selected = Optional.empty();
    private boolean unknownEvents;

    private NotifyRequestReader(ArgumentReader arguments, ImapSession session) {
        this.arguments = arguments;
        this.session = session;
    }

    /**
     * The request, up to the end of the command.
     *
     * @throws ImapSyntaxException when it is none, or contradicts itself
     * @throws ImapNo when it asks for events that there are not, or for too much
     */
    public static NotifyRequest read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException, ImapNo {
        return new NotifyRequestReader(arguments, session).request();
    }

    private NotifyRequest request() throws ImapSyntaxException, ImapNo {
        arguments.space();
        boolean status = arguments.takeKeyword("STATUS");
        if (status) {
            arguments.space();
        }
        do {
            arguments.expect('(');
            group(arguments.keyword());
            arguments.expect(')');
        } while (arguments.take(' '));
        arguments.end();
        check();
        return new NotifyRequest(status, selected.orElse(SelectedNews.NONE), others);
    }

    private void group(String filter) throws ImapSyntaxException {
        switch (filter) {
            case "SELECTED" -> selected(Timing.AT_ONCE);
            case "SELECTED-DELAYED" -> selected(Timing.NUMBERS_WITH_COMMANDS);
            // Rules may deliver mail to any mailbox, and then these are the same (section 6.3).
            case "PERSONAL", "INBOXES" -> others.of(Interests.Scope.PERSONAL, events().events());
            case "SUBSCRIBED" -> others.of(Interests.Scope.SUBSCRIBED, events().events());
            case "MAILBOXES" -> {
                List<MailboxName> names = names();
                EventList wanted = events();
                names.forEach(name -> others.ofMailbox(name, wanted.events()));
            }
            case "SUBTREE" -> {
                List<MailboxName> names = names();
                EventList wanted = events();
                names.forEach(name -> others.ofSubtree(name, wanted.events()));
            }
            default ->
                throw new ImapSyntaxException("NOTIFY: expected SELECTED, SELECTED-DELAYED, INBOXES, PERSONAL,"
                        + " SUBSCRIBED, SUBTREE or MAILBOXES, got " + filter);
        }
    }

    private void selected(Timing timing) throws ImapSyntaxException {
        EventList wanted = EventListReader.read(arguments, session);
        if (selected.isPresent()) {
            throw new ImapSyntaxException("NOTIFY: expected one of SELECTED and SELECTED-DELAYED, and once, got two");
        }
        if (!wanted.events().stream().allMatch(NotifyEvent::aboutMessages)) {
            throw new ImapSyntaxException("NOTIFY: expected events of messages for the selected mailbox, got another");
        }
        unknownEvents |= wanted.unknown();
        boolean messages = wanted.events().contains(NotifyEvent.MESSAGE_NEW);
        boolean flags = wanted.events().contains(NotifyEvent.FLAG_CHANGE);
        selected = Optional.of(messages ? new SelectedNews(true, flags, timing, wanted.arrived()) : SelectedNews.NONE);
    }

    private EventList events() throws ImapSyntaxException {
        EventList wanted = EventListReader.read(arguments, session);
        if (!wanted.arrived().isEmpty()) {
            throw new ImapSyntaxException("NOTIFY: expected no fetch items but for the selected mailbox, got some");
        }
        unknownEvents |= wanted.unknown();
        return wanted;
    }

    private List<MailboxName> names() throws ImapSyntaxException {
        arguments.space();
        List<MailboxName> names = new ArrayList<>();
        if (arguments.take('(')) {
            do {
                name().ifPresent(names::add);
            } while (arguments.take(' '));
            arguments.expect(')');
        } else {
            name().ifPresent(names::add);
        }
        return names;
    }

    // What no mailbox can be called is passed over, as a mailbox is that there is not (RFC 5465 section 3.1).
    private Optional<MailboxName> name() throws ImapSyntaxException {
        String wire = arguments.astring();
        try {
            MailboxName name = new MailboxName(MailboxArgument.encoding(session).decode(wire));
            return Optional.of(session.tree().canonical(name));
        } catch (ImapSyntaxException e) {
            return Optional.empty();
        }
    }

    private void check() throws ImapNo {
        if (unknownEvents) {
            throw new ImapNo(NotifyEvent.badEvent(), "NOTIFY: expected events that there are, got another");
        }
        int most = session.service().dialect().limits().pendingNotifications().value();
        if (others.size() > most) {
            throw new ImapNo("NOTIFICATIONOVERFLOW", "NOTIFY: expected at most " + most + " mailboxes, got more");
        }
    }
}
