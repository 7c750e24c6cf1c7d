package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Under which address a subscriber may send, and how many messages a day. */
class SmtpSendingTest {
    private static final String MAIL = "MAIL FROM:<taro@docomo.ne.jp>";
    private static final String TOO_MANY = "450 Too many messages today";

    @Test
    void takesAnotherSenderWhereTheDialectDoes() throws Exception {
        SmtpHouse house = new SmtpHouse("smtp.sending.ownAddressOnly=off");
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.taro());

        assertThat(client.says("MAIL FROM:<somebody@elsewhere.example>")).startsWith("250");
    }

    @Test
    void takesTheAddressOfNobodyButTheOneWhoLoggedIn() throws Exception {
        SmtpHouse house = new SmtpHouse();
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.hanako());

        assertThat(client.says(MAIL)).isEqualTo("550 Sender refused");
        assertThat(client.says("MAIL FROM:<hanako..h@docomo.ne.jp>")).startsWith("250");
    }

    @Test
    void hasNoDailyLimitUnlessItIsSet() throws Exception {
        SmtpHouse house = new SmtpHouse("smtp.sending.messagesPerDay=1");
        SmtpHouse unlimited = new SmtpHouse("smtp.sending.messagesPerDay=off");

        assertThat(send(new SmtpDialogue(house.service()).loggedInAs(house.taro())))
                .startsWith("250");
        assertThat(new SmtpDialogue(house.service()).loggedInAs(house.taro()).says(MAIL))
                .isEqualTo(TOO_MANY);
        for (int i = 0; i < 3; i++) {
            SmtpDialogue client = new SmtpDialogue(unlimited.service()).loggedInAs(unlimited.taro());
            assertThat(send(client)).startsWith("250");
        }
    }

    @Test
    void countsEachSubscriberForItself() throws Exception {
        SmtpHouse house = new SmtpHouse("smtp.sending.messagesPerDay=1");
        send(new SmtpDialogue(house.service()).loggedInAs(house.taro()));

        SmtpDialogue hanako = new SmtpDialogue(house.service()).loggedInAs(house.hanako());

        assertThat(hanako.says("MAIL FROM:<hanako..h@docomo.ne.jp>")).startsWith("250");
    }

    @Test
    void beginsToCountAnewAtMidnightInJapan() throws Exception {
        SmtpHouse house = new SmtpHouse("smtp.sending.messagesPerDay=1");
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.taro());
        send(client);

        // The clock of the house stands at 09:00 in Japan.
        house.clock().advance(Duration.ofHours(15).minusSeconds(1));
        assertThat(client.says(MAIL)).isEqualTo(TOO_MANY);
        house.clock().advance(Duration.ofSeconds(1));
        assertThat(client.says(MAIL)).startsWith("250");
    }

    @Test
    void countsNoMessageThatWasRefused() throws Exception {
        SmtpHouse house = new SmtpHouse("smtp.sending.messagesPerDay=4");
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.taro());
        begin(client);
        assertThat(client.sends("bare\n\r\n.\r\n")).startsWith("554");
        for (int i = 0; i < 3; i++) {
            assertThat(send(client)).startsWith("250");
        }
        assertThat(send(client)).as("the mailbox is full").startsWith("552");

        assertThat(client.says(MAIL)).as("three were taken").startsWith("250");
        assertThat(client.says("RCPT TO:<hanako..h@docomo.ne.jp>")).startsWith("250");
        client.says("DATA");
        assertThat(client.says("x\r\n.")).startsWith("250");
        assertThat(client.says(MAIL)).as("four were taken").isEqualTo(TOO_MANY);
    }

    @Test
    void letsTwoSessionsNotPassTheLimitTogether() throws Exception {
        SmtpHouse house = new SmtpHouse("smtp.sending.messagesPerDay=1");
        SmtpService service = house.service();
        SmtpDialogue first = new SmtpDialogue(service).loggedInAs(house.taro());
        SmtpDialogue second = new SmtpDialogue(service).loggedInAs(house.taro());
        begin(first);
        begin(second);

        assertThat(first.says("x\r\n.")).startsWith("250");
        assertThat(second.says("x\r\n.")).isEqualTo(TOO_MANY);
        assertThat(house.inbox(house.taro())).hasSize(1);
    }

    @Test
    void saysWhatTheDialectSaysBeyondTheLimit() throws Exception {
        SmtpHouse house =
                new SmtpHouse("smtp.sending.messagesPerDay=1", "smtp.sending.tooManyToday=554 Come back tomorrow");
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.taro());
        send(client);

        assertThat(client.says(MAIL)).isEqualTo("554 Come back tomorrow");
    }

    private static void begin(SmtpDialogue client) throws Exception {
        assertThat(client.says(MAIL)).startsWith("250");
        assertThat(client.says("RCPT TO:<taro@docomo.ne.jp>")).startsWith("250");
        assertThat(client.says("DATA")).startsWith("354");
    }

    private static String send(SmtpDialogue client) throws Exception {
        begin(client);
        return client.says("x\r\n.");
    }
}
