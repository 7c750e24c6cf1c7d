package io.github.spmodesim.simulator.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Gives mailboxes other names (RFC 3501 section 6.3.5). Guarded by the tree. */
final class MailboxRenaming {
    private final NameRules rules;
    private final Levels levels;
    private final MailboxMaker maker;
    private final MailboxListeners listeners;

    MailboxRenaming(NameRules rules, Levels levels, MailboxMaker maker, MailboxListeners listeners) {
        this.rules = rules;
        this.levels = levels;
        this.maker = maker;
        this.listeners = listeners;
    }

    /** Renames what stands under a name, and all below it; INBOX stays and gives its messages away. */
    CompletionStage<TreeOutcome> rename(MailboxName source, MailboxName target, Origin by) {
        TreeOutcome verdict = verdict(source, target);
        if (verdict != TreeOutcome.DONE) {
            return CompletableFuture.completedStage(verdict);
        }
        maker.makeSuperiors(target, by);
        if (source.equals(MailboxName.INBOX)) {
            return moveInbox(target, by);
        }
        List<MailboxName> below = levels.below(source);
        Optional<Mailbox> renamed = move(source, target);
        below.forEach(name -> move(name, moved(name, source, target)));
        listeners.name(NameEvent.renamed(target, source), by);
        renamed.ifPresent(mailbox -> listeners.mailbox(mailbox, MailboxEvent.NUMBERED_ANEW, by));
        return CompletableFuture.completedStage(TreeOutcome.DONE);
    }

    private TreeOutcome verdict(MailboxName source, MailboxName target) {
        if (!levels.has(source) || levels.has(target)) {
            return levels.has(source) ? TreeOutcome.ALREADY_EXISTS : TreeOutcome.NON_EXISTENT;
        }
        boolean inbox = source.equals(MailboxName.INBOX);
        TreeOutcome verdict = maker.verdict(target, inbox);
        if (verdict != TreeOutcome.DONE || inbox) {
            return verdict;
        }
        if (rules.isBelow(target, source)) {
            return TreeOutcome.CANNOT;
        }
        boolean fits = levels.below(source).stream()
                .allMatch(name -> rules.verdict(moved(name, source, target)) == TreeOutcome.DONE);
        return fits ? TreeOutcome.DONE : TreeOutcome.LIMIT;
    }

    private CompletionStage<TreeOutcome> moveInbox(MailboxName target, Origin by) {
        Mailbox inbox = levels.get(MailboxName.INBOX).flatMap(Level::mailbox).orElseThrow();
        Mailbox renamed = maker.put(target, Set.of());
        listeners.name(NameEvent.renamed(target, MailboxName.INBOX), by);
        listeners.mailbox(renamed, MailboxEvent.NUMBERED_ANEW, by);
        return inbox.take(inbox.messages(), by)
                .thenCompose(removal -> renamed.appendReserved(moved(removal), by))
                .thenApply(uids -> TreeOutcome.DONE);
    }

    private static List<NewMessage> moved(Removal removal) {
        return removal.removed().stream()
                .map(message -> new NewMessage(message.body(), message.flags(), message.internalDate()))
                .toList();
    }

    private static MailboxName moved(MailboxName name, MailboxName source, MailboxName target) {
        return new MailboxName(
                target.value() + name.value().substring(source.value().length()));
    }

    private Optional<Mailbox> move(MailboxName from, MailboxName to) {
        Level level = levels.get(from).orElseThrow();
        levels.remove(from);
        levels.put(to, level);
        level.mailbox().ifPresent(mailbox -> mailbox.renamed(to));
        return level.mailbox();
    }
}
