package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A session's contexts in the open mailbox, by the tags of the commands that made them (RFC 5267 section 4.3). For the session's
 * event loop.
 */
public final class Contexts {
    private final Map<String, ResultContext> byTag = new LinkedHashMap<>();
    private CompletableFuture<?> preparing = CompletableFuture.completedFuture(true);

    /** None. */
    Contexts() {}

    /** Whether there is none. */
    public boolean isEmpty() {
        return byTag.isEmpty();
    }

    /** How many there are. */
    public int size() {
        return byTag.size();
    }

    /** Whether the command with this tag made one of them. */
    public boolean has(String tag) {
        return byTag.containsKey(tag);
    }

    /** Adds one to those of the open mailbox. */
    public void add(String tag, ResultContext context, MailboxView view) {
        byTag.put(tag, context);
        view.keepSilentChanges(true);
    }

    /** Drops one (RFC 5267 section 4.3.5). */
    public void cancel(String tag, MailboxView view) {
        byTag.remove(tag);
        view.keepSilentChanges(!isEmpty());
    }

    /** Drops all: their mailbox is not open any more. */
    void clear() {
        byTag.clear();
        preparing = CompletableFuture.completedFuture(true);
    }

    /** Makes ready for {@link UpdateReplies}; see {@link ResultContext#prepare}. */
    CompletionStage<?> prepare(MailboxView view) {
        if (preparing.isDone()) {
            List<StoredMessage> changed = view.changed();
            preparing = CompletableFuture.allOf(byTag.values().stream()
                    .map(context -> context.prepare(changed).toCompletableFuture())
                    .toArray(CompletableFuture<?>[]::new));
        }
        return preparing;
    }

    /** See {@link ResultContext#beforeExpunge}. */
    List<ImapReply> beforeExpunge(List<NumberedMessage> changed, List<NumberedMessage> expunged) {
        return told(context -> context.beforeExpunge(changed, expunged));
    }

    /** See {@link ResultContext#afterExists}. */
    List<ImapReply> afterExists(List<NumberedMessage> arrived) {
        return told(context -> context.afterExists(arrived));
    }

    /** See {@link ResultContext#describing}. */
    List<FetchItem> describing(StoredMessage arrived) {
        return byTag.values().stream()
                .flatMap(context -> context.describing(arrived).stream())
                .toList();
    }

    private List<ImapReply> told(Function<ResultContext, Optional<ImapReply>> news) {
        List<ImapReply> told = new ArrayList<>();
        byTag.values().forEach(context -> news.apply(context).ifPresent(told::add));
        return told;
    }
}
