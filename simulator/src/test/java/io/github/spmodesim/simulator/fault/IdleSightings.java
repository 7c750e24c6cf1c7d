package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** Faults of IDLE, and what is seen of them. */
final class IdleSightings {
    private IdleSightings() {}

    static void isCut(FaultHouse house) throws MessagingException {
        try (Store store = house.store()) {
            int before = struck(house);
            CompletableFuture<Optional<Exception>> idle = idle(FaultHouse.opened(store));
            Awaitility.await().until(() -> struck(house) > before);
            house.sim().clock().advance(Duration.ofMinutes(5));
            assertThat(idle.join())
                    .get()
                    .satisfies(cut -> assertThat(cut).hasStackTraceContaining("FolderClosedException"));
        }
    }

    static void isDeaf(FaultHouse house) throws MessagingException {
        List<Integer> told = new CopyOnWriteArrayList<>();
        try (Store store = house.store()) {
            int before = struck(house);
            Folder inbox = FaultHouse.opened(store);
            inbox.addMessageCountListener(new MessageCountAdapter() {
                @Override
                public void messagesAdded(MessageCountEvent event) {
                    told.add(event.getMessages().length);
                }
            });
            CompletableFuture<Optional<Exception>> idle = idle(inbox);
            Awaitility.await().until(() -> struck(house) > before);
            house.sim().mail().deliver(house.taro(), "hanako@example.jp", "unheard", "text");
            // A client that hears would have been told by the time another has seen it.
            assertThat(house.messages()).isEqualTo(house.subjects().size());
            house.sim().mail().deliver(house.taro(), "hanako@example.jp", "unheard too", "text");
            assertThat(house.messages()).isEqualTo(house.subjects().size());

            assertThat(idle).isNotDone();
            // A command ends IDLE.
            assertThat(inbox.getMessage(1).getSubject()).isNotEmpty();
            assertThat(inbox.getMessageCount()).isEqualTo(house.subjects().size());
            assertThat(idle.join()).isEmpty();
            Awaitility.await().until(() -> !told.isEmpty());
            assertThat(told).containsExactly(2);
        }
    }

    private static CompletableFuture<Optional<Exception>> idle(Folder inbox) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                ((IMAPFolder) inbox).idle(true);
                return Optional.empty();
            } catch (MessagingException ended) {
                return Optional.of(ended);
            }
        });
    }

    private static int struck(FaultHouse house) {
        return house.sim().faults().list().stream()
                .mapToInt(FaultStanding::struck)
                .sum();
    }
}
