package io.github.spmodesim.simulator.mailbox;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All mailboxes of one subscriber and the names that the subscriber's clients subscribed.
 *
 * <p>Thread-safe; guarded by this object's monitor, which is taken before a mailbox's and never after it.
 */
public final class MailboxTree {
    private final char separator;
    private final QuotaUsage usage;
    private final LongSupplier uidValidity;
    private final Map<MailboxName, Mailbox> mailboxes = new LinkedHashMap<>();
    private final Set<MailboxName> subscribed = new LinkedHashSet<>();

    MailboxTree(MailboxLayout layout, LongSupplier uidValidity) {
        this.separator = layout.separator();
        this.usage = new QuotaUsage(layout.quota());
        this.uidValidity = uidValidity;
        for (MailboxName name : layout.folders()) {
            add(name);
            subscribed.add(name);
        }
    }

    /** The hierarchy separator. */
    public char separator() {
        return separator;
    }

    /** How much of the quota is used. */
    public QuotaUsage usage() {
        return usage;
    }

    /** The mailbox of that name. */
    public synchronized Optional<Mailbox> find(MailboxName name) {
        return Optional.ofNullable(mailboxes.get(name));
    }

    /** Where mail arrives. */
    public Mailbox inbox() {
        return find(MailboxName.INBOX).orElseThrow();
    }

    /** All names, in the order of making. */
    public synchronized List<MailboxName> names() {
        return List.copyOf(mailboxes.keySet());
    }

    /** Names subscribed, whether there is such a mailbox or not (RFC 3501 section 6.3.6). */
    public synchronized List<MailboxName> subscribed() {
        return List.copyOf(subscribed);
    }

    /** Whether another mailbox's name continues this one. */
    public synchronized boolean hasChildren(MailboxName name) {
        String prefix = name.value() + separator;
        return mailboxes.keySet().stream().anyMatch(other -> other.value().startsWith(prefix));
    }

    /**
     * Makes a mailbox, and those above it that are missing (RFC 3501 section 6.3.3). None is subscribed by that
     * (docomo-mail, OBS 2014).
     *
     * @return completes with false where there is one of that name
     */
    public synchronized CompletionStage<Boolean> create(MailboxName name) {
        boolean free = !mailboxes.containsKey(name);
        if (free) {
            superiors(name).filter(above -> !mailboxes.containsKey(above)).forEach(this::add);
            add(name);
        }
        return CompletableFuture.completedStage(free);
    }

    /** The names above this one in the hierarchy, the topmost first. */
    public Stream<MailboxName> superiors(MailboxName name) {
        String value = name.value();
        return IntStream.range(1, value.length())
                .filter(i -> value.charAt(i) == separator)
                .mapToObj(i -> new MailboxName(value.substring(0, i)));
    }

    /** Puts a name among the subscribed ones. */
    public synchronized CompletionStage<Void> subscribe(MailboxName name) {
        subscribed.add(name);
        return CompletableFuture.completedStage(null);
    }

    /** Takes a name out of the subscribed ones. */
    public synchronized CompletionStage<Void> unsubscribe(MailboxName name) {
        subscribed.remove(name);
        return CompletableFuture.completedStage(null);
    }

    private void add(MailboxName name) {
        mailboxes.put(name, new Mailbox(name, uidValidity.getAsLong(), usage));
    }
}
