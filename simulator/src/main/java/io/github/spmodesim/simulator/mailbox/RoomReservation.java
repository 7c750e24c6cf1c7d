package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.dialect.WhenFull;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Has messages counted in the quotas of their recipients before they are stored, and makes room where the service does that.
 *
 * @param arriving the messages, the same for every recipient
 * @param whenFull what happens when a recipient has no room
 */
record RoomReservation(List<NewMessage> arriving, WhenFull whenFull) {
    /**
     * Reserves in all trees or in none. Nothing is deleted for a message that another recipient has no room for.
     *
     * @return completes when the room is there, and what was deleted for it is safely gone; with {@link OverQuotaException}
     *     where a recipient has none
     */
    CompletionStage<Void> reserve(List<MailboxTree> trees) {
        List<MailboxTree> reserved = new ArrayList<>();
        List<CompletionStage<?>> deletions = new ArrayList<>();
        try {
            List<MailboxTree> crowded = reserveWhereThereIsRoom(trees, reserved);
            for (MailboxTree tree : crowded) {
                victims(tree);
            }
            for (MailboxTree tree : crowded) {
                deletions.addAll(makeRoom(tree));
                reserved.add(tree);
            }
        } catch (OverQuotaException e) {
            reserved.forEach(tree -> tree.usage().giveBack(arriving));
            return CompletableFuture.failedStage(e);
        }
        return CompletableFuture.allOf(
                deletions.stream().map(CompletionStage::toCompletableFuture).toArray(CompletableFuture<?>[]::new));
    }

    private List<MailboxTree> reserveWhereThereIsRoom(List<MailboxTree> trees, List<MailboxTree> reserved)
            throws OverQuotaException {
        List<MailboxTree> crowded = new ArrayList<>();
        for (MailboxTree tree : trees) {
            try {
                tree.usage().add(arriving);
                reserved.add(tree);
            } catch (OverQuotaException e) {
                if (whenFull == WhenFull.REFUSE) {
                    throw e;
                }
                crowded.add(tree);
            }
        }
        return crowded;
    }

    // Others may take the room as soon as it is made, or make it themselves meanwhile.
    private List<CompletionStage<?>> makeRoom(MailboxTree tree) throws OverQuotaException {
        List<CompletionStage<?>> deletions = new ArrayList<>();
        while (true) {
            try {
                tree.usage().add(arriving);
                return deletions;
            } catch (OverQuotaException e) {
                deletions.addAll(victims(tree).discard());
            }
        }
    }

    private OldestMessages victims(MailboxTree tree) throws OverQuotaException {
        Quota lacking = tree.usage().lacking(arriving);
        return OldestMessages.of(tree, lacking)
                .orElseThrow(() -> new OverQuotaException(tree.usage().quota()));
    }
}
