package io.github.spmodesim.simulator.imap.notify;

import io.github.spmodesim.simulator.imap.FetchItem;
import io.github.spmodesim.simulator.imap.FetchItemReader;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the events of one group of NOTIFY SET (RFC 5465 section 8, events). */
final class EventListReader {
    private final ArgumentReader arguments;
    private final ImapSession session;
    private final Set<NotifyEvent> events = EnumSet.noneOf(NotifyEvent.class);
    private List<FetchItem> arrived = List.of();
    private boolean unknown;

    private EventListReader(ArgumentReader arguments, ImapSession session) {
        this.arguments = arguments;
        this.session = session;
    }

    /**
     * What was read.
     *
     * @param events those that there are
     * @param arrived what is wanted of a new message
     * @param unknown whether others were asked for
     */
    record EventList(Set<NotifyEvent> events, List<FetchItem> arrived, boolean unknown) {}

    /**
     * The events that stand next, with their space.
     *
     * @throws ImapSyntaxException when they are none, or some without those that they need
     */
    static EventList read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        return new EventListReader(arguments, session).list();
    }

    private EventList list() throws ImapSyntaxException {
        arguments.space();
        if (!arguments.takeKeyword("NONE")) {
            arguments.expect('(');
            do {
                event();
            } while (arguments.take(' '));
            arguments.expect(')');
        }
        check();
        return new EventList(events, arrived, unknown);
    }

    private void event() throws ImapSyntaxException {
        Optional<NotifyEvent> event = NotifyEvent.named(arguments.keyword());
        unknown |= event.isEmpty();
        event.ifPresent(events::add);
        if (event.equals(Optional.of(NotifyEvent.MESSAGE_NEW)) && arguments.takeBefore(' ', '(')) {
            arrived = FetchItemReader.read(arguments, session);
        }
    }

    private void check() throws ImapSyntaxException {
        boolean comes = events.contains(NotifyEvent.MESSAGE_NEW);
        boolean goes = events.contains(NotifyEvent.MESSAGE_EXPUNGE);
        if (comes != goes) {
            throw new ImapSyntaxException("NOTIFY: expected MessageNew and MessageExpunge together, got one of them");
        }
        if (events.contains(NotifyEvent.FLAG_CHANGE) && !comes) {
            throw new ImapSyntaxException(
                    "NOTIFY: expected MessageNew and MessageExpunge with FlagChange, got neither");
        }
    }
}
