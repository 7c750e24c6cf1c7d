package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One folder of a subscriber's, by its name.
 *
 * <p>Safe for use by many threads. Reading sets no \Seen and takes no \Recent away.
 */
public final class MailFolder {
    /** How long a wait lasts that does not say. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Subscriber owner;
    private final MailboxTree tree;
    private final MailboxName name;

    MailFolder(Subscriber owner, MailboxTree tree, MailboxName name) {
        this.owner = owner;
        this.tree = tree;
        this.name = name;
    }

    /** Its name. */
    public String name() {
        return name.value();
    }

    /**
     * What is in it now, in the order of arrival.
     *
     * @throws IllegalStateException when there is no such folder
     */
    public List<StoredMail> list() {
        return mails(mailbox().messages());
    }

    /**
     * What is in it now, and empties it; clients that have it open see an EXPUNGE of each.
     *
     * @throws IllegalStateException when there is no such folder
     */
    public List<StoredMail> readAndClear() {
        return mails(
                mailbox().discard(message -> true).toCompletableFuture().join().removed());
    }

    /** Waits for so many mails, those that are there already among them, for {@link #PATIENCE}. */
    public List<StoredMail> waitFor(int count) {
        return waitFor(count, PATIENCE);
    }

    /**
     * Waits until there are so many mails, those that are there already among them.
     *
     * @param atMost in wall time, not by the service's calendar
     * @return all that are there then, in the order of arrival
     * @throws MailMissingException when they do not come in time; it says what is there
     * @throws IllegalStateException when there is no such folder, or the thread is interrupted
     */
    public List<StoredMail> waitFor(int count, Duration atMost) {
        return new FolderWatch(mailbox(), atMost)
                .until(messages -> Optional.of(mails(messages)).filter(mails -> mails.size() >= count))
                .orElseThrow(() -> missing("at least " + count + " mails", atMost));
    }

    /** Waits for a mail, one that is there already too, for {@link #PATIENCE}. */
    public StoredMail waitFor(Predicate<StoredMail> wanted) {
        return waitFor(wanted, PATIENCE);
    }

    /**
     * Waits for a mail, one that is there already too.
     *
     * @param atMost in wall time, not by the service's calendar
     * @return the first that is wanted
     * @throws MailMissingException when none comes in time; it says what is there
     * @throws IllegalStateException when there is no such folder, or the thread is interrupted
     */
    public StoredMail waitFor(Predicate<StoredMail> wanted, Duration atMost) {
        return new FolderWatch(mailbox(), atMost)
                .until(messages -> mails(messages).stream().filter(wanted).findFirst())
                .orElseThrow(() -> missing("another mail", atMost));
    }

    private Mailbox mailbox() {
        return tree.find(name)
                .orElseThrow(() -> new IllegalStateException(
                        "folder " + name + " of " + owner.imapId() + ": expected one of " + tree.names()));
    }

    private MailMissingException missing(String expected, Duration atMost) {
        List<StoredMail> found =
                tree.find(name).map(Mailbox::messages).map(MailFolder::mails).orElse(List.of());
        return new MailMissingException(name + " of " + owner.imapId() + ": expected " + expected + " within "
                + atMost.toMillis() + " ms, got " + found);
    }

    private static List<StoredMail> mails(List<StoredMessage> messages) {
        return messages.stream().map(StoredMail::new).toList();
    }
}
