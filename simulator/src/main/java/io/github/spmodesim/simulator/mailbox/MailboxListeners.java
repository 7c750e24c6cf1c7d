package io.github.spmodesim.simulator.mailbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who is told of what happens in the mailboxes of one subscriber. Thread-safe; costs nothing while nobody listens. */
final class MailboxListeners {
    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    private record Entry(MailboxListener listener, Origin origin) {}

    /** Tells the listener from now on of what others than {@code origin} do. */
    void add(MailboxListener listener, Origin origin) {
        entries.add(new Entry(listener, origin));
    }

    void remove(MailboxListener listener) {
        entries.removeIf(entry -> entry.listener() == listener);
    }

    void mailbox(Mailbox mailbox, MailboxEvent event, Origin by) {
        tell(by, listener -> listener.mailbox(mailbox, event));
    }

    void name(NameEvent event, Origin by) {
        tell(by, listener -> listener.name(event));
    }

    private void tell(Origin by, Consumer<MailboxListener> news) {
        for (Entry entry : entries) {
            if (entry.origin() != by) {
                news.accept(entry.listener());
            }
        }
    }
}
