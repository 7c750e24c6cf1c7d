package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.relay.FilteredException;
import io.github.spmodesim.simulator.relay.MailFlow;
import io.github.spmodesim.simulator.relay.Route;
import io.github.spmodesim.simulator.relay.Submission;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpExchangerTest {
    private static final String COMPLETED = "250 Requested mail action okay, completed";

    private final SmtpHouse house = new SmtpHouse();
    private final SmtpDialogue client = new SmtpDialogue(house.exchanger());

    @ParameterizedTest
    @ValueSource(strings = {"", "friend@example.com", "taro@docomo.ne.jp", "\"a\\\"b c\"@example.com", "..a@b.jp"})
    void takesMailForASubscriberFromAnySenderWithoutALogIn(String sender) throws Exception {
        assertThat(client.says("HELO mail.example.com")).isEqualTo("250 docomo.ne.jp");
        assertThat(client.says("MAIL FROM:<" + sender + ">")).isEqualTo(COMPLETED);
        assertThat(client.says("RCPT TO:<taro@docomo.ne.jp>")).isEqualTo(COMPLETED);
        assertThat(client.says("DATA")).isEqualTo("354 Start mail input; end with <CRLF>.<CRLF>");
        assertThat(client.sends("Subject: a\r\n\r\nb\r\n.\r\n")).isEqualTo(COMPLETED);

        assertThat(house.inbox(house.taro()).get(0).body().octets().asLatin1())
                .startsWith("Return-Path: <" + sender + ">\r\nReceived: from mail.example.com\r\n"
                        + "\tby docomo.ne.jp with SMTP id 1\r\n\tfor <taro@docomo.ne.jp>;\r\n");
    }

    @Test
    void tellsInTheTraceThatItWasGreetedWithEhlo() throws Exception {
        client.says("EHLO mail.example.com");
        client.says("MAIL FROM:<friend@example.com>");
        client.says("RCPT TO:<taro@docomo.ne.jp>");
        client.says("DATA");
        client.sends("a\r\n.\r\n");

        assertThat(house.inbox(house.taro()).get(0).body().octets().asLatin1()).contains(" with ESMTP id ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@docomo.ne.jp", "friend@example.com"})
    void refusesEveryoneButTheSubscribers(String address) throws Exception {
        begun();

        assertThat(client.says("RCPT TO:<" + address + ">")).isEqualTo("550 Unknown user " + address);
    }

    @Test
    void postmasterNeedsNoDomain() throws Exception {
        begun();

        assertThat(client.says("RCPT TO:<Postmaster>")).isEqualTo("550 Unknown user Postmaster@docomo.ne.jp");
        house.add("postmaster-d", "postmaster@docomo.ne.jp");
        assertThat(client.says("RCPT TO:<Postmaster>")).isEqualTo(COMPLETED);
        assertThat(client.says("RCPT TO:<hostmaster>")).startsWith("501 ");
    }

    @Test
    void refusesAddressesOutsideWhereAnOutsideIsConnectedToo() throws Exception {
        SmtpDialogue other = new SmtpDialogue(house.exchanger(new MailFlow() {
            @Override
            public Route route(MailAddress address) {
                return Route.OUTSIDE;
            }

            @Override
            public CompletionStage<Void> accept(Submission submission) {
                return CompletableFuture.completedStage(null);
            }
        }));
        other.says("HELO mail.example.com");
        other.says("MAIL FROM:<friend@example.com>");

        assertThat(other.says("RCPT TO:<friend@example.com>")).startsWith("550");
    }

    @Test
    void namesTheRecipientsWhoseSettingsFilterAMessageAfterData() throws Exception {
        MailAddress taro = house.taro().address();
        MailAddress hanako = house.hanako().address();
        SmtpDialogue other = new SmtpDialogue(house.exchanger(new MailFlow() {
            @Override
            public Route route(MailAddress address) {
                return Route.SUBSCRIBER;
            }

            @Override
            public CompletionStage<Void> accept(Submission submission) {
                return CompletableFuture.failedStage(new FilteredException(List.of(taro, hanako)));
            }
        }));
        other.says("HELO mail.example.com");
        other.says("MAIL FROM:<friend@example.com>");
        other.says("RCPT TO:<taro@docomo.ne.jp>");
        other.says("DATA");

        assertThat(other.sends("a\r\n.\r\n"))
                .isEqualTo("550-Unknown user taro@docomo.ne.jp\n550 Unknown user hanako..h@docomo.ne.jp");
        assertThat(other.says("MAIL FROM:<friend@example.com>")).isEqualTo(COMPLETED);
    }

    @Test
    void knowsNoLogIn() throws Exception {
        assertThat(client.says("EHLO mail.example.com")).isEqualTo("250 docomo.ne.jp");
        assertThat(client.says("AUTH PLAIN")).isEqualTo("502 Command not implemented");
    }

    private void begun() throws Exception {
        client.says("HELO mail.example.com");
        client.says("MAIL FROM:<friend@example.com>");
    }
}
