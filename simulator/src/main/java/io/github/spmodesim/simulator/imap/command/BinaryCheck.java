package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.BinarySection;
import io.github.spmodesim.simulator.imap.FetchItem;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.search.SlicedWork;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A FETCH of BINARY fails as a whole where it asks for an encoding that is not known (RFC 3516 section 4.3): that is looked at
 * before any message is marked as read or told.
 */
final class BinaryCheck {
    /** To index a message: some twenty microseconds. */
    private static final long COST_OF_EACH = 2_000;

    private BinaryCheck() {}

    /**
     * Looks at the messages; called on the session's event loop.
     *
     * @return completes on the loop, with {@link ImapNo} where the request fails; never where the session ends before
     */
    static CompletionStage<Void> run(ImapSession session, List<FetchItem> items, List<NumberedMessage> messages) {
        List<BinarySection> sections = sections(items);
        if (sections.isEmpty()) {
            return CompletableFuture.completedStage(null);
        }
        List<NumberedMessage> unknown = new ArrayList<>();
        return SlicedWork.run(
                        session,
                        messages,
                        COST_OF_EACH,
                        message -> {
                            if (!canBeRead(message, sections)) {
                                unknown.add(message);
                            }
                        },
                        () -> unknown)
                .thenCompose(BinaryCheck::verdict);
    }

    private static List<BinarySection> sections(List<FetchItem> items) {
        return items.stream()
                .filter(BinarySection.class::isInstance)
                .map(BinarySection.class::cast)
                .toList();
    }

    private static boolean canBeRead(NumberedMessage message, List<BinarySection> sections) {
        return sections.stream()
                .allMatch(section -> section.canBeRead(message.message().body()));
    }

    private static CompletionStage<Void> verdict(List<NumberedMessage> unknown) {
        if (unknown.isEmpty()) {
            return CompletableFuture.completedStage(null);
        }
        int first = unknown.get(0).sequence();
        return CompletableFuture.failedStage(new ImapNo(
                "UNKNOWN-CTE", "BINARY: expected a transfer encoding of RFC 2045, message " + first + " has another"));
    }
}
