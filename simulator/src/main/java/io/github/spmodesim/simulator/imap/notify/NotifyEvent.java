package io.github.spmodesim.simulator.imap.notify;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events that a client can ask for here (RFC 5465 section 5); annotations and metadata there are none. */
public enum NotifyEvent {
    /** Messages come in. */
    MESSAGE_NEW("MessageNew", true),
    /** Messages go. */
    MESSAGE_EXPUNGE("MessageExpunge", true),
    /** Flags change. */
    FLAG_CHANGE("FlagChange", true),
    /** Mailboxes are made, deleted, renamed. */
    MAILBOX_NAME("MailboxName", false),
    /** Names are subscribed, or are no longer. */
    SUBSCRIPTION_CHANGE("SubscriptionChange", false);

    private final String word;
    private final boolean aboutMessages;

    NotifyEvent(String word, boolean aboutMessages) {
        this.word = word;
        this.aboutMessages = aboutMessages;
    }

    /** Whether it is one of those that can be asked for of the open mailbox (RFC 5465 section 8, message-event). */
    boolean aboutMessages() {
        return aboutMessages;
    }

    /** The event of that name in upper case, empty where it is none of these. */
    static Optional<NotifyEvent> named(String name) {
        return Stream.of(values())
                .filter(event -> event.word.toUpperCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The response code that tells which there are (RFC 5465 section 3.1). */
    static String badEvent() {
        return Stream.of(values()).map(event -> event.word).collect(Collectors.joining(" ", "BADEVENT (", ")"));
    }
}
