package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MessageBody;

/** Object identifiers (RFC 8474). */
public final class ObjectIds {
    private ObjectIds() {}

    /** A mailbox's: its UIDVALIDITY is its own in the whole store, and goes with it when it is renamed. */
    public static String of(Mailbox mailbox) {
        return "F" + mailbox.uidValidity();
    }

    /** A message's: all copies share one body. */
    public static String of(MessageBody body, MailStore store) {
        return "M" + store.numberOf(body);
    }
}
