package io.github.spmodesim.simulator.smtp;

import static io.github.spmodesim.simulator.testkit.SmtpDialogue.base64;
import static io.github.spmodesim.simulator.testkit.SmtpDialogue.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.smtp.wire.SmtpLine;
import io.github.spmodesim.simulator.smtp.wire.SmtpMalformed;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequest;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAuthenticationTest {
    private static final String ACCEPTED = "235 Authentication successful";
    private static final String REFUSED = "535 authentication failed";

    private final SmtpHouse house = new SmtpHouse();
    private final String password = house.taro().imapPassword().value();
    private final SmtpDialogue client = new SmtpDialogue(house.service());

    @BeforeEach
    void greet() throws Exception {
        client.says("EHLO phone.example");
    }

    @Test
    void acceptsPlainWithItsResponseAtOnce() throws Exception {
        assertThat(client.says("AUTH PLAIN " + plain("taro-d", password))).isEqualTo(ACCEPTED);
        assertThat(client.notes()).containsExactly("log-in ACCEPTED for taro-d");
    }

    @Test
    void acceptsPlainWithItsResponseOnALineOfItsOwn() throws Exception {
        assertThat(client.says("auth plain")).isEqualTo("334 ");
        assertThat(client.says(plain("taro-d", password))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesALogInForTheMailOfAnother() throws Exception {
        assertThat(client.says("AUTH PLAIN " + base64("hanako-d\0taro-d\0" + password)))
                .isEqualTo(REFUSED);
        assertThat(client.says("AUTH PLAIN " + base64("taro-d\0taro-d\0" + password)))
                .isEqualTo(ACCEPTED);
        assertThat(client.notes()).containsExactly("log-in OTHER_IDENTITY for taro-d", "log-in ACCEPTED for taro-d");
    }

    @Test
    void asksForUserAndPasswordInLogin() throws Exception {
        assertThat(client.says("AUTH LOGIN")).isEqualTo("334 " + base64("Username:"));
        assertThat(client.says(base64("taro-d"))).isEqualTo("334 " + base64("Password:"));
        assertThat(client.says(base64(password))).isEqualTo(ACCEPTED);
    }

    @Test
    void takesTheUserAtOnceInLogin() throws Exception {
        assertThat(client.says("AUTH LOGIN " + base64("taro-d"))).isEqualTo("334 " + base64("Password:"));
        assertThat(client.says(base64(password))).isEqualTo(ACCEPTED);
    }

    @Test
    void readsAnEqualsSignAsAnEmptyResponse() throws Exception {
        assertThat(client.says("AUTH LOGIN =")).isEqualTo("334 " + base64("Password:"));
        assertThat(client.says(base64(password))).isEqualTo(REFUSED);
        assertThat(client.notes()).containsExactly("log-in UNKNOWN_USER");
    }

    @Test
    void refusesThePasswordBeforeTheReissueAndNotesWhy() throws Exception {
        ImapId taro = house.taro().imapId();
        house.directory().askReissue(taro).toCompletableFuture().join();
        house.directory().confirmReissue(taro).toCompletableFuture().join();

        assertThat(client.says("AUTH PLAIN " + plain("taro-d", password))).isEqualTo(REFUSED);
        assertThat(client.notes()).containsExactly("log-in REISSUED_SECRET for taro-d");

        String reissued = house.taro().imapPassword().value();
        assertThat(client.says("AUTH PLAIN " + plain("taro-d", reissued))).isEqualTo(ACCEPTED);
    }

    @Test
    void saysTheSameToEveryRefusedClientAndNotesTheTrueReason() throws Exception {
        String dAccount = house.taro().dAccountPassword().value();
        String pin = house.taro().networkPin().value();

        assertThat(client.says("AUTH PLAIN " + plain("taro-d", "wrong"))).isEqualTo(REFUSED);
        assertThat(client.says("AUTH PLAIN " + plain("taro@docomo.ne.jp", password)))
                .isEqualTo(REFUSED);
        assertThat(client.says("AUTH PLAIN " + plain("taro-d", dAccount))).isEqualTo(REFUSED);
        assertThat(client.says("AUTH PLAIN " + plain("taro-d", pin))).isEqualTo(REFUSED);
        assertThat(client.notes())
                .containsExactly(
                        "log-in WRONG_SECRET for taro-d",
                        "log-in UNKNOWN_USER",
                        "log-in D_ACCOUNT_SECRET for taro-d",
                        "log-in OTHER_SECRET for taro-d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "not base64!", "AHRhcm8tZA==", "AAAA"})
    void answers501ToACancelledOrUnreadableResponseAndReadsCommandsAgain(String response) throws Exception {
        client.says("AUTH PLAIN");

        assertThat(client.says(response)).startsWith("501");
        assertThat(client.says("AUTH PLAIN " + plain("taro-d", password))).isEqualTo(ACCEPTED);
    }

    @Test
    void notesThatTheClientCancelled() throws Exception {
        client.says("AUTH LOGIN");
        client.says("*");

        assertThat(client.notes()).containsExactly("501: AUTH: cancelled by the client");
    }

    @Test
    void forgetsTheLogInAtAResponseThatIsNone() {
        SmtpConversation conversation = new SmtpConversation(new SmtpSession(
                house.service(), new Connection(Access.by(AccessPath.WIFI), note -> {}, Runnable::run)));
        conversation.receive(SmtpRequest.of("EHLO phone.example"));
        conversation.receive(SmtpRequest.of("AUTH PLAIN"));
        conversation.receive(new SmtpMalformed(SmtpMalformed.Kind.TOO_LONG, "too long"));

        assertThatThrownBy(() -> conversation.receive(new SmtpLine(plain("taro-d", password))))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void readsCommandsAgainAfterAResponseThatIsTooLong() throws Exception {
        client.says("AUTH PLAIN");

        assertThat(client.says("A".repeat(5000))).isEqualTo("500 Line Too Long");
        assertThat(client.says("NOOP")).startsWith("250");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUTH CRAM-MD5", "AUTH XOAUTH2 dGFybw==", "AUTH GSSAPI"})
    void refusesMechanismsThatThereAreNot(String command) throws Exception {
        assertThat(client.says(command)).isEqualTo("504 command parameter not implemented");
    }

    @Test
    void knowsNoLogInWhereTheDialectAnnouncesNone() throws Exception {
        SmtpDialogue other = new SmtpDialogue(new SmtpHouse("smtp.extensions.AUTH PLAIN LOGIN=off").service());
        other.says("EHLO phone.example");

        assertThat(other.says("AUTH PLAIN")).startsWith("502");
    }

    @Test
    void takesNoLogInAfterHelo() throws Exception {
        SmtpDialogue other = new SmtpDialogue(new SmtpHouse("smtp.strictOrder=off").service());
        other.says("HELO phone.example");

        assertThat(other.says("AUTH PLAIN")).startsWith("503");
    }

    @Test
    void asksForAMechanism() throws Exception {
        assertThat(client.says("AUTH")).startsWith("501");
    }

    @Test
    void notesNoSecret() throws Exception {
        client.says("AUTH PLAIN " + plain("taro-d", "secret-secret"));
        client.says("AUTH PLAIN secret-secret");
        client.says("AUTH secret-secret");
        client.says("secret-secret");

        assertThat(client.notes()).hasSize(4).noneMatch(note -> note.contains("secret-secret"));
    }
}
