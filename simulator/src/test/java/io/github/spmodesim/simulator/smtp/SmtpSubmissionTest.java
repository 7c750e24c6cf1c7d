package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.mailbox.Delivery;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequest;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpSubmissionTest {
    private static final String MESSAGE = "From: taro@docomo.ne.jp\r\nBcc: hanako..h@docomo.ne.jp\r\n\r\nhello\r\n";
    private static final String COMPLETED = "250 Requested mail action okay, completed";

    private final SmtpHouse house = new SmtpHouse();

    @Test
    void deliversOneBodyToAllRecipients() throws Exception {
        SmtpDialogue client = addressed(house);

        assertThat(client.says("DATA")).isEqualTo("354 End data with <CR><LF>.<CR><LF>");
        assertThat(client.sends(MESSAGE + ".\r\n")).isEqualTo(COMPLETED);

        assertThat(house.inbox(house.taro())).hasSize(1);
        assertThat(house.inbox(house.hanako())).hasSize(1);
        StoredMessage copy = house.inbox(house.taro()).get(0);
        assertThat(copy.body()).isSameAs(house.inbox(house.hanako()).get(0).body());
        assertThat(copy.internalDate()).isEqualTo(SmtpHouse.NOW);
    }

    @Test
    void putsTheTraceBeforeTheMessageAndChangesNothingElse() throws Exception {
        SmtpDialogue client = addressed(house);
        client.says("DATA");
        client.sends(MESSAGE + ".\r\n");

        assertThat(house.inbox(house.taro()).get(0).body().octets().asLatin1())
                .isEqualTo("Return-Path: <taro@docomo.ne.jp>\r\n"
                        + "Received: from phone.example\r\n"
                        + "\tby docomo.ne.jp with ESMTPSA id 1;\r\n"
                        + "\tSun, 1 Nov 2026 09:00:00 +0900\r\n"
                        + MESSAGE);
    }

    @Test
    void givesARecipientWhoIsNamedTwiceOneCopy() throws Exception {
        SmtpDialogue client = addressed(house);
        client.says("RCPT TO:<TARO@docomo.ne.jp>");
        client.says("DATA");
        client.sends(MESSAGE + ".\r\n");

        assertThat(house.inbox(house.taro())).hasSize(1);
    }

    @Test
    void beginsTheNextTransactionAfterOne() throws Exception {
        SmtpDialogue client = addressed(house);
        client.says("DATA");
        client.sends(MESSAGE + ".\r\n");

        assertThat(client.says("DATA")).startsWith("503");
        assertThat(client.says("MAIL FROM:<taro@docomo.ne.jp>")).isEqualTo(COMPLETED);
        assertThat(client.says("DATA")).startsWith("503");
    }

    @Test
    void takesAWholeTransactionThatComesInOnePiece() throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.taro());

        String replies = client.sends(
                "MAIL FROM:<taro@docomo.ne.jp>\r\nRCPT TO:<taro@docomo.ne.jp>\r\nDATA\r\n" + MESSAGE + ".\r\nQUIT\r\n");

        assertThat(replies.lines().map(line -> line.substring(0, 3)))
                .containsExactly("250", "250", "354", "250", "221");
        assertThat(house.inbox(house.taro())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Subject: a\r\n", "Subject: a\r\n\r\n.", "Subject: a\r\n\r\n.\r"})
    void storesNothingWhereTheConnectionBreaksBeforeTheFinalDot(String sent) throws Exception {
        SmtpDialogue client = addressed(house);
        client.says("DATA");
        client.sends(sent);

        client.breaks();

        assertThat(house.inbox(house.taro())).isEmpty();
        assertThat(house.store().of(house.taro().imapId()).usage().messages()).isZero();
    }

    @Test
    void refusesABareLineBreakAfterTheEndAndStoresNothing() throws Exception {
        SmtpDialogue client = addressed(house);
        client.says("DATA");

        assertThat(client.sends(MESSAGE + "\n.\nMAIL FROM:<smuggled@docomo.ne.jp>\r\n"))
                .isEmpty();
        assertThat(client.sends(".\r\n")).isEqualTo("554 Bare CR or LF in message");
        assertThat(house.inbox(house.taro())).isEmpty();
        assertThat(client.says("MAIL FROM:<taro@docomo.ne.jp>")).isEqualTo(COMPLETED);
    }

    @Test
    void refusesALineThatIsTooLong() throws Exception {
        SmtpDialogue client = addressed(house);
        client.says("DATA");

        assertThat(client.sends("x".repeat(999) + "\r\n.\r\n")).isEqualTo("500 Line Too Long");
        assertThat(house.inbox(house.taro())).isEmpty();
    }

    @Test
    void refusesAMessageThatIsTooBig() throws Exception {
        SmtpHouse small = new SmtpHouse("smtp.limits.messageOctets=64");
        SmtpDialogue client = addressed(small);
        client.says("DATA");

        assertThat(client.sends(MESSAGE + MESSAGE + ".\r\n")).isEqualTo("552 Too much mail data");
        assertThat(small.inbox(small.taro())).isEmpty();
    }

    @Test
    void storesForNobodyWhereOneRecipientHasNoRoom() throws Exception {
        for (int i = 0; i < 3; i++) {
            SmtpDialogue client = begun(house);
            client.says("RCPT TO:<hanako..h@docomo.ne.jp>");
            client.says("DATA");
            client.sends(MESSAGE + ".\r\n");
        }
        SmtpDialogue client = addressed(house);
        client.says("DATA");

        assertThat(client.sends(MESSAGE + ".\r\n")).isEqualTo("552 Too much mail data");
        assertThat(house.inbox(house.taro())).isEmpty();
        assertThat(house.inbox(house.hanako())).hasSize(3);
    }

    @Test
    void confirmsOnlyWhenTheDeliveryIsComplete() {
        CompletableFuture<Void> safe = new CompletableFuture<>();

        CompletableFuture<SmtpAnswer> answer = submitTo((arrival, recipients) -> safe);

        assertThat(answer).isNotDone();
        safe.complete(null);
        assertThat(answer.join().replies()).containsExactly(SmtpReply.of(250, COMPLETED.substring(4)));
    }

    @Test
    void confirmsNothingWhereTheDeliveryFails() {
        IllegalStateException failure = new IllegalStateException("disk on fire");

        CompletableFuture<SmtpAnswer> answer =
                submitTo((arrival, recipients) -> CompletableFuture.failedStage(failure));

        assertThatThrownBy(answer::join).hasCause(failure);
    }

    private CompletableFuture<SmtpAnswer> submitTo(Delivery delivery) {
        SmtpSession session = new SmtpSession(
                house.service(delivery), new Connection(Access.by(AccessPath.WIFI), note -> {}, Runnable::run));
        session.greeted("phone.example", true);
        session.loggedIn(house.login());
        session.begin(Sender.of(Optional.of(house.taro().address())), BodyKind.SEVEN_BIT);
        session.address(Recipient.of(house.taro().address()));
        SmtpConversation conversation = new SmtpConversation(session);
        conversation.receive(SmtpRequest.of("DATA"));
        return conversation
                .receive(new SmtpMessageText(
                        OctetRope.of(Octets.ofLatin1(MESSAGE)), MESSAGE.length(), SmtpMessageText.Flaw.NONE))
                .toCompletableFuture();
    }

    private static SmtpDialogue begun(SmtpHouse house) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.taro());
        client.says("MAIL FROM:<taro@docomo.ne.jp>");
        return client;
    }

    private static SmtpDialogue addressed(SmtpHouse house) throws Exception {
        SmtpDialogue client = begun(house);
        client.says("RCPT TO:<taro@docomo.ne.jp>");
        client.says("RCPT TO:<hanako..h@docomo.ne.jp>");
        return client;
    }
}
