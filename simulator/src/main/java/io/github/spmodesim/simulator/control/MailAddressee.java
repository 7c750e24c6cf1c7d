package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.List;
import java.util.Optional;

/**
 * Finds whose and which mail a request is about, by its path and its parameter {@code folder}; each answers with 404 what is
 * not there.
 *
 * @param directory the subscribers
 * @param store their mail
 */
record MailAddressee(SubscriberDirectory directory, MailStore store) {
    private static final String INBOX = "INBOX";

    Subscriber subscriber(HttpRequest request) {
        String text = request.pathVariable("imapId");
        return imapId(text)
                .flatMap(directory::find)
                .orElseThrow(() -> notFound("subscriber \"" + text + "\"", "the IMAP ID of a subscriber"));
    }

    private static Optional<ImapId> imapId(String text) {
        try {
            return Optional.of(new ImapId(text));
        } catch (IllegalArgumentException nobodysId) {
            return Optional.empty();
        }
    }

    MailboxTree tree(HttpRequest request) {
        return store.of(subscriber(request).imapId());
    }

    Mailbox folder(HttpRequest request) {
        List<String> named = request.target().query().getOrDefault("folder", List.of(INBOX));
        MailboxTree tree = tree(request);
        return tree.find(new MailboxName(named.get(0)))
                .orElseThrow(() -> notFound("folder \"" + named.get(0) + "\"", "one of " + tree.names()));
    }

    StoredMessage message(HttpRequest request) {
        String uid = request.pathVariable("uid");
        Mailbox folder = folder(request);
        return folder.messages().stream()
                .filter(message -> message.uid().toString().equals(uid))
                .findFirst()
                .orElseThrow(() -> notFound("UID \"" + uid + "\"", "that of a message in " + folder.name()));
    }

    private static HttpRefusal notFound(String found, String expected) {
        return HttpRefusal.of(HttpStatus.NOT_FOUND, found, expected);
    }
}
