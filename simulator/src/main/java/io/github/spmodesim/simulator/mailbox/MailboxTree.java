package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.dialect.SpecialUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;

/**
 * All mailboxes of one subscriber and the names that the subscriber's clients subscribed.
 *
 * <p>Every name above a name is there too, as a mailbox or as a \Noselect level. INBOX, in any case and as the first level
 * of a name too, is one and the same.
 *
 * <p>Thread-safe; guarded by this object's monitor, which is taken before a mailbox's and never after it.
 */
public final class MailboxTree {
    private final NameRules rules;
    private final QuotaUsage usage;
    private final Levels levels;
    private final MailboxListeners listeners = new MailboxListeners();
    private final MailboxMaker maker;
    private final MailboxRenaming renaming;
    private final PushRegistrations pushRegistrations = new PushRegistrations();
    private final Subscriptions subscriptions;

    MailboxTree(MailboxLayout layout, LongSupplier uidValidity) {
        this.rules = new NameRules(layout.separator(), layout.limits());
        this.usage = new QuotaUsage(layout.quota());
        this.levels = new Levels(rules);
        this.maker = new MailboxMaker(
                rules, levels, name -> new Mailbox(name, uidValidity.getAsLong(), usage, listeners), listeners);
        this.renaming = new MailboxRenaming(rules, levels, maker, listeners);
        this.subscriptions = new Subscriptions(rules);
        for (MailboxName name : layout.folders()) {
            SpecialUse use = layout.uses().get(name);
            maker.put(name, use == null ? Set.of() : Set.of(use));
            subscriptions.add(name);
        }
    }

    /** The hierarchy separator. */
    public char separator() {
        return rules.separator();
    }

    /** How much of the quota is used. */
    public QuotaUsage usage() {
        return usage;
    }

    /** Who wants to be told of new mail by push. */
    public PushRegistrations pushRegistrations() {
        return pushRegistrations;
    }

    /** The name as this tree spells it: INBOX in upper case, as its first level too. */
    public MailboxName canonical(MailboxName name) {
        return rules.canonical(name);
    }

    /** The mailbox of that name; a \Noselect level is none. */
    public synchronized Optional<Mailbox> find(MailboxName name) {
        return levels.get(rules.canonical(name)).flatMap(Level::mailbox);
    }

    /** Where mail arrives. */
    public Mailbox inbox() {
        return find(MailboxName.INBOX).orElseThrow();
    }

    /** All names, in the order of making. */
    public synchronized List<MailboxName> names() {
        return levels.names();
    }

    /** All names and subscriptions at this moment. */
    public synchronized MailboxListing listing() {
        List<ListedName> names = levels.names().stream().map(this::listed).toList();
        return new MailboxListing(names, subscriptions.now());
    }

    private ListedName listed(MailboxName name) {
        Level level = levels.get(name).orElseThrow();
        return new ListedName(name, level.mailbox(), level.uses(), levels.hasChildren(name));
    }

    /** One name at this moment, empty where there is none. */
    public synchronized Optional<ListedName> lookUp(MailboxName name) {
        return Optional.of(rules.canonical(name)).filter(levels::has).map(this::listed);
    }

    /** Whether a name is subscribed; takes no lock. */
    public boolean isSubscribed(MailboxName name) {
        return subscriptions.has(rules.canonical(name));
    }

    /** Tells a listener from now on what others than {@code origin} do to these mailboxes, their messages and names. */
    public void addListener(MailboxListener listener, Origin origin) {
        listeners.add(listener, origin);
    }

    /** Tells a listener no more. */
    public void removeListener(MailboxListener listener) {
        listeners.remove(listener);
    }

    /** The names above this one in the hierarchy, the topmost first. */
    public List<MailboxName> superiors(MailboxName name) {
        return rules.superiors(name);
    }

    /**
     * Makes a mailbox, and those above it that are missing; a \Noselect level becomes one (RFC 3501 section 6.3.3). None is
     * subscribed by that (docomo-mail, OBS 2014).
     *
     * @param asked may end with a separator, which is no part of the name
     * @param uses what it is for; several mailboxes may be for the same (RFC 6154 section 3)
     * @param by whose doing it is
     * @return completes with what came of it
     */
    public synchronized CompletionStage<TreeOutcome> create(MailboxName asked, Set<SpecialUse> uses, Origin by) {
        MailboxName name = rules.withoutTrailingSeparator(asked);
        if (levels.get(name).flatMap(Level::mailbox).isPresent()) {
            return CompletableFuture.completedStage(TreeOutcome.ALREADY_EXISTS);
        }
        TreeOutcome verdict = maker.verdict(name, !levels.has(name));
        if (verdict == TreeOutcome.DONE) {
            maker.makeSuperiors(name, by);
            maker.make(name, uses, by);
        }
        return CompletableFuture.completedStage(verdict);
    }

    /** Makes a mailbox that is for nothing special, from outside. */
    public CompletionStage<TreeOutcome> create(MailboxName asked) {
        return create(asked, Set.of(), Origin.OUTSIDE);
    }

    /**
     * Deletes a mailbox with its messages; while there are names below it, its own stays as a \Noselect level (RFC 3501
     * section 6.3.4). Sessions that have it open find it {@linkplain Mailbox#isRemoved() removed}. Its subscription stays
     * (RFC 3501 section 6.3.6).
     *
     * @param by whose doing it is
     * @return completes with what came of it
     */
    public synchronized CompletionStage<TreeOutcome> delete(MailboxName asked, Origin by) {
        MailboxName name = rules.canonical(asked);
        Optional<Level> level = levels.get(name);
        if (name.equals(MailboxName.INBOX) || level.isEmpty()) {
            return CompletableFuture.completedStage(level.isEmpty() ? TreeOutcome.NON_EXISTENT : TreeOutcome.CANNOT);
        }
        Optional<Mailbox> mailbox = level.get().mailbox();
        boolean children = levels.hasChildren(name);
        if (children && mailbox.isEmpty()) {
            return CompletableFuture.completedStage(TreeOutcome.HAS_CHILDREN);
        }
        if (children) {
            levels.put(name, Level.NOSELECT);
        } else {
            levels.remove(name);
        }
        mailbox.ifPresent(doomed -> doomed.remove(by));
        listeners.name(NameEvent.of(NameEvent.Kind.DELETED, name), by);
        maker.tellParent(name, by);
        return CompletableFuture.completedStage(TreeOutcome.DONE);
    }

    /**
     * Renames a mailbox and all below it, and makes what is missing above the new name. Renaming INBOX moves its messages
     * into a new mailbox; it stays, and so do the names below it (RFC 3501 section 6.3.5). UIDVALIDITY goes with the
     * mailbox, subscriptions do not. Sessions that have it open keep it (RFC 2180 section 3.4).
     *
     * @param asked the new name; may end with a separator, which is no part of the name
     * @param by whose doing it is
     * @return completes with what came of it
     */
    public synchronized CompletionStage<TreeOutcome> rename(MailboxName from, MailboxName asked, Origin by) {
        return renaming.rename(rules.canonical(from), rules.withoutTrailingSeparator(asked), by);
    }

    /**
     * Puts a name among the subscribed ones, whether there is such a mailbox or not (RFC 3501 section 6.3.6).
     *
     * @param by whose doing it is
     * @return completes with what came of it
     */
    public synchronized CompletionStage<TreeOutcome> subscribe(MailboxName asked, Origin by) {
        boolean before = isSubscribed(asked);
        TreeOutcome outcome = subscriptions.add(asked);
        tellSubscription(asked, before, by);
        return CompletableFuture.completedStage(outcome);
    }

    /** Takes a name out of the subscribed ones, if it is among them; {@code by} says whose doing it is. */
    public synchronized CompletionStage<Void> unsubscribe(MailboxName asked, Origin by) {
        boolean before = isSubscribed(asked);
        subscriptions.remove(asked);
        tellSubscription(asked, before, by);
        return CompletableFuture.completedStage(null);
    }

    private void tellSubscription(MailboxName asked, boolean before, Origin by) {
        if (isSubscribed(asked) != before) {
            listeners.name(NameEvent.of(NameEvent.Kind.SUBSCRIPTION, rules.canonical(asked)), by);
        }
    }
}
