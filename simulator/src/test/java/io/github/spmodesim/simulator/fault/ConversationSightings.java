package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.fault.ConversationTarget.Ending;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Faults of what is said, and what is seen of them. */
final class ConversationSightings {
    private ConversationSightings() {}

    static List<Sighting> all() {
        return List.of(
                seen(new Latency(Duration.ofMinutes(5)), "LIST", house -> list(house, "Read timed out")),
                seen(new HalfOpen(0), "LIST", house -> list(house, "Read timed out")),
                seen(new Truncate(4), "LIST", house -> list(house, "dropped by server")),
                seen(new Reset(5), "LIST", house -> list(house, "Connection reset")),
                seen(new Bandwidth(20_000), "FETCH", ConversationSightings::readsAll),
                seen(new Trickle(1, Duration.ofMillis(1)), "FETCH", ConversationSightings::readsAll),
                seen(
                        new CorruptByte(0),
                        "RCPT",
                        house -> assertThatThrownBy(() -> house.send("corrupt")).hasStackTraceContaining("350 ")),
                new Sighting(
                        FaultRule.of(new ReplyWith("NO Transaction failed")).at(FaultPoint.LOGIN),
                        house -> assertThatThrownBy(house::store)
                                .isInstanceOf(AuthenticationFailedException.class)
                                .hasMessageContaining("Transaction failed")),
                new Sighting(
                        FaultRule.of(new GreetingBye("maintenance")).on(Service.IMAP),
                        house -> assertThatThrownBy(house::store).hasMessageContaining("maintenance")),
                seen(new CloseAfterOk(Ending.CLOSE), "EXAMINE", ConversationSightings::isGoneOnceOpened),
                new Sighting(
                        FaultRule.of(new CloseBeforeAccepted(Ending.CLOSE)), ConversationSightings::isTakenUnanswered),
                new Sighting(
                        FaultRule.of(new CutInLiteral(10)).command("FETCH").nth(2),
                        ConversationSightings::isCutInTheMiddle),
                new Sighting(FaultRule.of(new CutInIdle(Duration.ofMinutes(5), Ending.RESET)), IdleSightings::isCut),
                new Sighting(FaultRule.of(new DeafIdle(Duration.ZERO)), IdleSightings::isDeaf),
                seen(
                        new EmptyMailbox(),
                        "EXAMINE",
                        house -> assertThat(house.messages()).isZero()),
                seen(
                        new WrongExists(2),
                        "EXAMINE",
                        house -> assertThat(house.messages())
                                .isEqualTo(house.subjects().size() + 2)),
                seen(
                        new UidValidityChanged(7),
                        "EXAMINE",
                        house -> assertThat(house.uidValidity()).isEqualTo(house.uidValidityBefore() + 7)),
                new Sighting(
                        FaultRule.of(new OutOfQuota()),
                        house ->
                                assertThatThrownBy(() -> house.send("too much")).hasMessageContaining("552")),
                new Sighting(
                        FaultRule.of(new CapabilityWithdrawn("IDLE")).on(Service.IMAP),
                        ConversationSightings::announcesNoIdle),
                new Sighting(
                        FaultRule.of(new MechanismMissing("LOGIN")).on(Service.SMTP),
                        ConversationSightings::hasNoLogin),
                new Sighting(FaultRule.of(new DuplicateDelivery()), house -> {
                    house.send("twice");
                    assertThat(house.subjects()).filteredOn("twice"::equals).hasSizeBetween(2, 2);
                    house.sim().mail().inbox(house.taro()).readAndClear();
                }),
                new Sighting(FaultRule.of(new DelayedDelivery(Duration.ofHours(2))), house -> {
                    house.send("late");
                    assertThat(house.subjects()).doesNotContain("late");
                    house.sim().clock().advance(Duration.ofHours(2));
                    assertThat(house.subjects()).containsOnlyOnce("late");
                    house.sim().mail().inbox(house.taro()).readAndClear();
                }));
    }

    private static Sighting seen(ConversationFault fault, String command, Sighting.Look look) {
        return new Sighting(FaultRule.of(fault).command(command), look);
    }

    private static void list(FaultHouse house, String failure) throws MessagingException {
        try (Store store = house.store(true)) {
            assertThatThrownBy(() -> store.getDefaultFolder().list()).hasStackTraceContaining(failure);
        }
    }

    private static void readsAll(FaultHouse house) throws MessagingException, IOException {
        try (Store store = house.store()) {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            FaultHouse.opened(store).getMessage(1).writeTo(read);
            assertThat(read.toString(StandardCharsets.US_ASCII)).contains("Subject: news", "good news");
        }
    }

    private static void isGoneOnceOpened(FaultHouse house) throws MessagingException {
        try (Store store = house.store()) {
            Folder inbox = FaultHouse.opened(store);
            assertThatThrownBy(() -> inbox.getMessage(1).getSubject()).isInstanceOf(FolderClosedException.class);
        }
    }

    private static void isTakenUnanswered(FaultHouse house) {
        String subject = "unanswered " + house.subjects().size();
        assertThatThrownBy(() -> house.send(subject)).hasMessageContaining("[EOF]");
        assertThat(house.subjects()).containsOnlyOnce(subject);
    }

    private static void isCutInTheMiddle(FaultHouse house) throws MessagingException {
        try (Store store = house.store()) {
            Folder inbox = FaultHouse.opened(store);
            FetchProfile uids = new FetchProfile();
            uids.add(UIDFolder.FetchProfileItem.UID);
            inbox.fetch(inbox.getMessages(), uids);
            assertThatThrownBy(() -> inbox.getMessage(1).writeTo(new ByteArrayOutputStream()))
                    .hasMessageContaining("FolderClosedException");
        }
    }

    private static void announcesNoIdle(FaultHouse house) throws MessagingException {
        try (Store store = house.store()) {
            assertThat(((IMAPStore) store).hasCapability("IDLE")).isFalse();
            assertThat(((IMAPStore) store).hasCapability("UIDPLUS")).isTrue();
        }
    }

    private static void hasNoLogin(FaultHouse house) {
        var session = house.session(false);
        session.getProperties().setProperty("mail.smtps.auth.mechanisms", "LOGIN");
        assertThatThrownBy(() -> house.send("no way in", session))
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining("No authentication mechanisms supported by both server and client");
    }
}
