package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Service;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Angus Mail hears when a fault answers in the session's place. */
@Timeout(60)
class ReplyFaultTest {
    private final FaultHouse house = new FaultHouse();

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void theRightPasswordIsRefusedAsInTheOutageThatLooksLikeAWrongOne() throws MessagingException {
        FaultRule rule = house.add(FaultRule.of(new ReplyWith("NO Transaction failed"))
                .at(FaultPoint.LOGIN)
                .subscriber("taro-d")
                .times(1));

        assertThatThrownBy(house::store)
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining("Transaction failed");
        try (Store store = house.store()) {
            assertThat(store.isConnected()).isTrue();
        }
        assertThat(house.struck(rule)).isEqualTo(1);
    }

    @Test
    void anotherSubscriberIsNotStruck() throws MessagingException {
        house.add(FaultRule.of(new ReplyWith("NO Transaction failed"))
                .at(FaultPoint.LOGIN)
                .subscriber("jiro-d"));

        try (Store store = house.store()) {
            assertThat(store.isConnected()).isTrue();
        }
    }

    @Test
    void aMessageIsRefusedBehindItsDotAndAcceptedWhenSentAgain() throws MessagingException {
        house.add(FaultRule.of(new ReplyWith("451 4.3.0 try later"))
                .at(FaultPoint.MESSAGE)
                .times(1));

        assertThatThrownBy(() -> house.send("refused"))
                .isInstanceOf(SMTPSendFailedException.class)
                .hasMessageContaining("451 4.3.0 try later");
        assertThat(house.messages()).isZero();
        house.send("accepted");
        assertThat(house.messages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "421 4.3.2 shutting down",
                "450 4.2.1 mailbox busy",
                "451 4.3.0 try later",
                "452 4.2.2 full",
                "550 5.1.1 no such user",
                "552 5.2.2 over quota",
                "554 5.7.1 not from you"
            })
    void aRecipientIsRefusedInTheseWordsAndTakenWhenTheRuleIsSpent(String reply) throws MessagingException {
        house.add(FaultRule.of(new ReplyWith(reply)).command("RCPT").times(1));

        assertThatThrownBy(() -> house.send("refused"))
                .isInstanceOf(MessagingException.class)
                .hasStackTraceContaining(reply);
        assertThat(house.messages()).isZero();
        house.send("accepted");
        assertThat(house.messages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"454 4.7.0 temporary failure", "535 5.7.8 bad credentials"})
    void aLogInToSendIsRefusedInTheseWordsAndTakenWhenTheRuleIsSpent(String reply) throws MessagingException {
        house.add(FaultRule.of(new ReplyWith(reply)).at(FaultPoint.LOGIN).times(1));

        assertThatThrownBy(() -> house.send("refused"))
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining(reply);
        house.send("accepted");
        assertThat(house.messages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO [INUSE] try later", "BAD .", "BYE ."})
    void aCommandIsRefusedInTheseWordsAndDoneWhenTheRuleIsSpent(String reply) throws MessagingException {
        house.add(FaultRule.of(new ReplyWith(reply)).command("EXAMINE").times(1));

        assertThatThrownBy(house::messages).isInstanceOf(MessagingException.class);
        assertThat(house.messages()).isZero();
    }

    @Test
    void theGreetingIsAFarewell() throws MessagingException {
        FaultRule rule = house.add(FaultRule.of(new ReplyWith("BYE maintenance"))
                .at(FaultPoint.GREETING)
                .on(Service.IMAP));

        assertThatThrownBy(house::store).isInstanceOf(MessagingException.class).hasMessageContaining("maintenance");
        house.sim().faults().remove(rule.name());
        assertThat(house.messages()).isZero();
    }

    @Test
    void aMessageThatWasTakenWithoutAnAnswerIsThereTwiceWhenSentAgain() throws MessagingException {
        house.add(FaultRule.of(new CloseBeforeAccepted(ConversationTarget.Ending.CLOSE))
                .times(1));

        assertThatThrownBy(() -> house.send("once")).isInstanceOf(MessagingException.class);
        assertThat(house.messages()).isEqualTo(1);
        house.send("once");
        assertThat(house.messages()).isEqualTo(2);
    }
}
