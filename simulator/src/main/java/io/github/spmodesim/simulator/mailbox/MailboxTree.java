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
    private final LongSupplier uidValidity;
    private final Levels levels;
    private final PushRegistrations pushRegistrations = new PushRegistrations();
    private final Subscriptions subscriptions;

    MailboxTree(MailboxLayout layout, LongSupplier uidValidity) {
        this.rules = new NameRules(layout.separator(), layout.limits());
        this.usage = new QuotaUsage(layout.quota());
        this.uidValidity = uidValidity;
        this.levels = new Levels(rules);
        this.subscriptions = new Subscriptions(rules);
        for (MailboxName name : layout.folders()) {
            SpecialUse use = layout.uses().get(name);
            add(name, use == null ? Set.of() : Set.of(use));
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
     * @return completes with what came of it
     */
    public synchronized CompletionStage<TreeOutcome> create(MailboxName asked, Set<SpecialUse> uses) {
        MailboxName name = rules.withoutTrailingSeparator(asked);
        if (levels.get(name).flatMap(Level::mailbox).isPresent()) {
            return CompletableFuture.completedStage(TreeOutcome.ALREADY_EXISTS);
        }
        TreeOutcome verdict = verdict(name, !levels.has(name));
        if (verdict == TreeOutcome.DONE) {
            addSuperiors(name);
            add(name, uses);
        }
        return CompletableFuture.completedStage(verdict);
    }

    /** Makes a mailbox that is for nothing special. */
    public CompletionStage<TreeOutcome> create(MailboxName asked) {
        return create(asked, Set.of());
    }

    /**
     * Deletes a mailbox with its messages; while there are names below it, its own stays as a \Noselect level (RFC 3501
     * section 6.3.4). Sessions that have it open find it {@linkplain Mailbox#isRemoved() removed}. Its subscription stays
     * (RFC 3501 section 6.3.6).
     *
     * @return completes with what came of it
     */
    public synchronized CompletionStage<TreeOutcome> delete(MailboxName asked) {
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
        mailbox.ifPresent(Mailbox::remove);
        return CompletableFuture.completedStage(TreeOutcome.DONE);
    }

    /**
     * Renames a mailbox and all below it, and makes what is missing above the new name. Renaming INBOX moves its messages
     * into a new mailbox; it stays, and so do the names below it (RFC 3501 section 6.3.5). UIDVALIDITY goes with the
     * mailbox, subscriptions do not. Sessions that have it open keep it (RFC 2180 section 3.4).
     *
     * @param asked the new name; may end with a separator, which is no part of the name
     * @return completes with what came of it
     */
    public synchronized CompletionStage<TreeOutcome> rename(MailboxName from, MailboxName asked) {
        MailboxName source = rules.canonical(from);
        MailboxName target = rules.withoutTrailingSeparator(asked);
        if (!levels.has(source) || levels.has(target)) {
            return CompletableFuture.completedStage(
                    levels.has(source) ? TreeOutcome.ALREADY_EXISTS : TreeOutcome.NON_EXISTENT);
        }
        TreeOutcome verdict = verdict(target, source.equals(MailboxName.INBOX));
        if (verdict != TreeOutcome.DONE) {
            return CompletableFuture.completedStage(verdict);
        }
        return source.equals(MailboxName.INBOX)
                ? moveInbox(target)
                : CompletableFuture.completedStage(move(source, target));
    }

    private CompletionStage<TreeOutcome> moveInbox(MailboxName target) {
        addSuperiors(target);
        Mailbox renamed = add(target, Set.of());
        Mailbox inbox = inbox();
        return inbox.take(inbox.messages())
                .thenCompose(removal -> renamed.appendReserved(moved(removal)))
                .thenApply(uids -> TreeOutcome.DONE);
    }

    private static List<NewMessage> moved(Removal removal) {
        return removal.removed().stream()
                .map(message -> new NewMessage(message.body(), message.flags(), message.internalDate()))
                .toList();
    }

    private TreeOutcome move(MailboxName source, MailboxName target) {
        if (rules.isBelow(target, source)) {
            return TreeOutcome.CANNOT;
        }
        List<MailboxName> below = levels.below(source);
        boolean fits = below.stream().allMatch(name -> rules.verdict(moved(name, source, target)) == TreeOutcome.DONE);
        if (!fits) {
            return TreeOutcome.LIMIT;
        }
        addSuperiors(target);
        moveOne(source, target);
        below.forEach(name -> moveOne(name, moved(name, source, target)));
        return TreeOutcome.DONE;
    }

    private static MailboxName moved(MailboxName name, MailboxName source, MailboxName target) {
        return new MailboxName(
                target.value() + name.value().substring(source.value().length()));
    }

    private void moveOne(MailboxName from, MailboxName to) {
        Level level = levels.get(from).orElseThrow();
        levels.remove(from);
        levels.put(to, level);
        level.mailbox().ifPresent(mailbox -> mailbox.renamed(to));
    }

    /**
     * Puts a name among the subscribed ones, whether there is such a mailbox or not (RFC 3501 section 6.3.6).
     *
     * @return completes with what came of it
     */
    public synchronized CompletionStage<TreeOutcome> subscribe(MailboxName asked) {
        return CompletableFuture.completedStage(subscriptions.add(asked));
    }

    /** Takes a name out of the subscribed ones, if it is among them. */
    public synchronized CompletionStage<Void> unsubscribe(MailboxName name) {
        subscriptions.remove(name);
        return CompletableFuture.completedStage(null);
    }

    private TreeOutcome verdict(MailboxName name, boolean isOneMore) {
        TreeOutcome verdict = rules.verdict(name);
        if (verdict != TreeOutcome.DONE) {
            return verdict;
        }
        long more = (isOneMore ? 1 : 0)
                + rules.superiors(name).stream()
                        .filter(above -> !levels.has(above))
                        .count();
        return levels.size() + more > rules.limits().names() ? TreeOutcome.LIMIT : TreeOutcome.DONE;
    }

    private void addSuperiors(MailboxName name) {
        rules.superiors(name).stream().filter(above -> !levels.has(above)).forEach(above -> add(above, Set.of()));
    }

    private Mailbox add(MailboxName name, Set<SpecialUse> uses) {
        Mailbox mailbox = new Mailbox(name, uidValidity.getAsLong(), usage);
        levels.put(name, new Level(Optional.of(mailbox), Set.copyOf(uses)));
        return mailbox;
    }
}
