package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.PushRegistration;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two IMAP hosts, told apart by the name that the client asks for in TLS (docomo-mail section 2, OBS 2014). */
class ImapHostTest {
    private static final String CAPABILITIES =
            "* CAPABILITY IMAP4rev1 NAMESPACE IDLE LITERAL+ UIDPLUS QUOTA ID AUTH=LOGIN";

    @ParameterizedTest
    @ValueSource(strings = {"imap.spmode.ne.jp", "IMAP.SPMODE.NE.JP", "localhost", "smtp.spmode.ne.jp", ""})
    void imapAndEveryOtherNameAnnounceNoPush(String serverName) {
        assertThat(announced(new ImapBench(), serverName)).startsWith(CAPABILITIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap2.spmode.ne.jp", "Imap2.spmode.ne.jp"})
    void imap2AnnouncesApplePushBehindTheOthers(String serverName) {
        assertThat(announced(new ImapBench(), serverName)).startsWith(CAPABILITIES + " XAPPLEPUSHSERVICE");
    }

    @Test
    void theIphoneDialectMeetsImap2WhereNoHostIsNamed() {
        ImapBench iphone = new ImapBench(Dialects.named("docomo-iphone").bind());

        assertThat(announced(iphone, "localhost")).startsWith(CAPABILITIES + " XAPPLEPUSHSERVICE");
        assertThat(announced(iphone, "imap.spmode.ne.jp")).startsWith(CAPABILITIES);
    }

    @Test
    void aCapabilityThatIsSwitchedOffIsNeitherAnnouncedNorServed() {
        ImapBench noIdle = new ImapBench(
                Dialects.named("docomo").with("imap.capabilities.IDLE", "off").bind());
        try (ImapWire wire = new ImapWire(noIdle, "imap.spmode.ne.jp")) {
            wire.sendLine("a1 LOGIN taro-d " + noIdle.taro().imapPassword().value());
            wire.sendLine("a2 CAPABILITY");
            wire.sendLine("a3 IDLE");

            assertThat(wire.replies())
                    .contains("* CAPABILITY IMAP4rev1 NAMESPACE LITERAL+ UIDPLUS QUOTA ID AUTH=LOGIN")
                    .endsWith("a3 BAD unknown command IDLE");
        }
    }

    @Test
    void whatAPhoneAsksOfImap2IsKeptWithItsSubscriber() {
        ImapBench bench = new ImapBench();
        String token = "0A".repeat(32);
        try (ImapWire phone = new ImapWire(bench, "imap2.spmode.ne.jp")) {
            phone.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
            phone.sendLine(
                    "a2 XAPPLEPUSHSERVICE aps-version 2 mailboxes (inbox Nowhere) aps-subtopic com.apple.mobilemail"
                            + " aps-account-id A-1 aps-device-token " + token);
            assertThat(phone.replies()).endsWith("a2 OK .");
        }

        assertThat(bench.tree().pushRegistrations().of(MailboxName.INBOX))
                .containsExactly(new PushRegistration(
                        "A-1", "0a".repeat(32), "com.apple.mobilemail", Set.of(MailboxName.INBOX)));
    }

    private static List<String> announced(ImapBench bench, String serverName) {
        try (ImapWire wire = new ImapWire(bench, serverName)) {
            wire.replies();
            wire.sendLine("a1 CAPABILITY");
            List<String> replies = wire.replies();
            assertThat(replies).hasSize(2).endsWith("a1 OK .");
            return replies;
        }
    }
}
