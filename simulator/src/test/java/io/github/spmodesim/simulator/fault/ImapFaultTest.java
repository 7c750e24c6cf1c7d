package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.fault.ConversationTarget.Ending;
import io.github.spmodesim.simulator.testkit.TlsLines;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.SubjectTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client sees when what IMAP says is wrong, or cut where only IMAP has a middle. */
@Timeout(60)
class ImapFaultTest {
    private final FaultHouse house = new FaultHouse();

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void theAnswerComesAndThenTheConnectionIsGone() throws IOException {
        house.add(FaultRule.of(new CloseAfterOk(Ending.CLOSE)).command("NOOP").times(1));

        try (TlsLines imap = house.loggedIn()) {
            assertThat(imap.says("a1 NOOP")).isEqualTo("a1 OK .");
            assertThat(imap.rest()).isEmpty();
        }
        assertThat(house.answersNoop()).isTrue();
    }

    @Test
    void aLiteralEndsBeforeItsTime() throws MessagingException, IOException {
        house.send("whole");
        house.add(FaultRule.of(new CutInLiteral(10)).command("FETCH").nth(2).times(1));

        try (Store store = house.store()) {
            Folder inbox = open(store);
            inbox.fetch(inbox.getMessages(), uids());
            assertThatThrownBy(() -> inbox.getMessage(1).writeTo(new ByteArrayOutputStream()))
                    .hasMessageContaining("FolderClosedException");
        }
        try (Store store = house.store()) {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            open(store).getMessage(1).writeTo(read);
            assertThat(read.toString(StandardCharsets.US_ASCII)).contains("whole");
        }
    }

    private static FetchProfile uids() {
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        return profile;
    }

    private static Folder open(Store store) throws MessagingException {
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_WRITE);
        return inbox;
    }

    @Test
    void idleIsCutAfterItsTimeByTheCalendar() throws IOException {
        house.add(
                FaultRule.of(new CutInIdle(Duration.ofMinutes(5), Ending.RESET)).times(1));

        try (TlsLines imap = house.loggedIn()) {
            imap.asks("a1 SELECT INBOX");
            assertThat(imap.says("a2 IDLE")).isEqualTo("+ .");
            house.sim().clock().advance(Duration.ofMinutes(4));
            house.sim().mail().deliver(house.taro(), "hanako@example.jp", "news", "text");
            assertThat(imap.line()).isEqualTo("* 1 EXISTS");
            imap.line();
            house.sim().clock().advance(Duration.ofMinutes(1));
            assertThatThrownBy(imap::line).isInstanceOf(IOException.class);
        }
        assertThat(house.answersNoop()).isTrue();
    }

    @Test
    void idleGoesDeafAndHearsOnlyAfterDone() throws IOException {
        house.add(FaultRule.of(new DeafIdle(Duration.ofMinutes(10))).times(1));

        try (TlsLines imap = house.loggedIn()) {
            imap.asks("a1 SELECT INBOX");
            assertThat(imap.says("a2 IDLE")).isEqualTo("+ .");
            house.sim().clock().advance(Duration.ofMinutes(10));
            house.sim().mail().deliver(house.taro(), "hanako@example.jp", "news", "text");
            house.sim().mail().deliver(house.taro(), "hanako@example.jp", "more news", "text");

            assertThat(imap.says("DONE")).isEqualTo("* 2 EXISTS");
        }
    }

    @Test
    void theMailboxLooksEmptyAndIsNot() throws MessagingException {
        house.send("still there");
        FaultRule rule = house.add(FaultRule.of(new EmptyMailbox()));

        try (Store store = house.store()) {
            Folder inbox = open(store);
            assertThat(inbox.getMessageCount()).isZero();
            assertThat(inbox.search(new SubjectTerm("there"))).isEmpty();
        }
        house.sim().faults().remove(rule.name());
        try (Store store = house.store()) {
            assertThat(open(store).search(new SubjectTerm("there"))).hasSize(1);
        }
    }

    @Test
    void existsCountsMessagesThatAreNotThere() throws MessagingException {
        house.send("only one");
        house.add(FaultRule.of(new WrongExists(2)).command("EXAMINE").times(1));

        assertThat(house.messages()).isEqualTo(3);
        assertThat(house.messages()).isEqualTo(1);
    }

    @Test
    void uidsCountForNothing() throws MessagingException {
        long before = uidValidity();
        house.add(FaultRule.of(new UidValidityChanged(7)).timesEach(1));

        assertThat(uidValidity()).isEqualTo(before);
        house.sim().faults().clear();
        FaultRule rule = house.add(FaultRule.of(new UidValidityChanged(7)).command("SELECT"));
        assertThat(uidValidity()).isEqualTo(before + 7);
        house.sim().faults().remove(rule.name());
        assertThat(uidValidity()).isEqualTo(before);
    }

    @Test
    void theUidsOfWhatWasAppendedAndCopiedAreOfTheSameOtherCountingAsTheMailboxs() throws IOException {
        house.sim().mail().deliver(house.taro(), "hanako@example.jp", "one", "text");
        house.add(FaultRule.of(new UidValidityChanged(7)));
        try (TlsLines imap = house.loggedIn()) {
            String told = toldValidity(imap);
            imap.asks("a2 SELECT INBOX");

            assertThat(imap.says("a3 APPEND Trash {3+}\r\nx\r\n")).startsWith("a3 OK [APPENDUID " + told + " 1]");
            assertThat(imap.says("a4 COPY 1 Trash")).startsWith("a4 OK [COPYUID " + told + " 1 2]");
        }
    }

    @Test
    void theUidsOfWhatWasMovedAreOfTheOtherCountingToo() throws IOException {
        SimulatorOptions moves =
                SimulatorOptions.embedded().withDialect(Dialects.named("docomo").with("imap.capabilities.MOVE", "on"));
        try (FaultHouse moving = new FaultHouse(moves);
                TlsLines imap = moving.loggedIn()) {
            moving.sim().mail().deliver(moving.taro(), "hanako@example.jp", "one", "text");
            moving.add(FaultRule.of(new UidValidityChanged(7)));
            String told = toldValidity(imap);
            imap.asks("a2 SELECT INBOX");

            assertThat(imap.says("a3 MOVE 1 Trash")).startsWith("* OK [COPYUID " + told + " 1 1]");
        }
    }

    private static String toldValidity(TlsLines imap) throws IOException {
        return imap.asks("a1 STATUS Trash (UIDVALIDITY)").get(0).replaceAll(".*UIDVALIDITY ([0-9]+)\\)", "$1");
    }

    private long uidValidity() throws MessagingException {
        try (Store store = house.store()) {
            return ((UIDFolder) open(store)).getUIDValidity();
        }
    }

    @Test
    void aSubjectThatSpeaksOfUidsIsLeftAlone() throws MessagingException, IOException {
        house.send("UIDVALIDITY 5");
        house.add(FaultRule.of(new UidValidityChanged(7)));
        try (TlsLines imap = house.loggedIn()) {
            imap.asks("a1 SELECT INBOX");

            assertThat(imap.asks("a2 FETCH 1 ENVELOPE").get(0)).contains("\"UIDVALIDITY 5\"");
        }
    }

    @Test
    void theMailboxIsFullWhateverIsInIt() throws MessagingException {
        house.add(FaultRule.of(new OutOfQuota()).times(2));

        assertThatThrownBy(() -> house.send("too much")).hasMessageContaining("552");
        try (Store store = house.store()) {
            MimeMessage kept = new MimeMessage(house.session(false));
            kept.setSubject("kept");
            kept.setText("text");
            Folder sent = store.getFolder("Sent");
            assertThatThrownBy(() -> sent.appendMessages(new Message[] {kept})).isInstanceOf(MessagingException.class);
            sent.appendMessages(new Message[] {kept});
            assertThat(sent.getMessageCount()).isEqualTo(1);
        }
        house.send("room again");
        assertThat(house.messages()).isEqualTo(1);
    }

    @Test
    void aCapabilityIsNeitherAnnouncedNorServed() throws MessagingException, IOException {
        house.add(FaultRule.of(new CapabilityWithdrawn("IDLE")).times(2));

        try (Store store = house.store()) {
            assertThat(((IMAPStore) store).hasCapability("IDLE")).isFalse();
            assertThat(((IMAPStore) store).hasCapability("UIDPLUS")).isTrue();
        }
        try (TlsLines imap = house.loggedIn()) {
            assertThat(imap.says("a1 IDLE")).startsWith("a1 BAD ");
        }
        try (Store store = house.store()) {
            assertThat(((IMAPStore) store).hasCapability("IDLE")).isTrue();
        }
    }

    @Test
    void aMechanismOfLogInIsMissingInBothProtocols() throws MessagingException, IOException {
        house.add(FaultRule.of(new MechanismMissing("LOGIN")));

        try (TlsLines imap = house.loggedIn()) {
            assertThat(imap.asks("a1 CAPABILITY").get(0)).doesNotContain("AUTH=LOGIN");
        }
        try (TlsLines smtp = house.lines(io.github.spmodesim.simulator.access.Service.SMTP)) {
            smtp.line();
            String line = smtp.says("EHLO phone.example");
            while (line.startsWith("250-") && !line.contains("AUTH")) {
                line = smtp.line();
            }
            assertThat(line).contains("AUTH PLAIN").doesNotContain("LOGIN");
        }
        house.send("by the other mechanism");
    }
}
