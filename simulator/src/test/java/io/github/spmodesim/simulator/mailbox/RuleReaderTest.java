package io.github.spmodesim.simulator.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {
    private static final Placement JUNK = Placement.into(new MailboxName("迷惑メール＿ドコモ用"));

    private final RuleReader reader =
            new RuleReader(Dialects.named("docomo").bind().mailbox());

    @Test
    void looksAtTheEnvelopesSender() {
        DeliveryRule rule = reader.read("sender *@shop.example -> junk");

        assertThat(rule.place(mail("news@SHOP.example", ""))).contains(JUNK);
        assertThat(rule.place(mail("news@example.jp", "From: news@shop.example\r\n")))
                .isEmpty();
        assertThat(rule.place(mail("", ""))).isEmpty();
    }

    @Test
    void findsTheNullSenderByAnEmptyPatternsStar() {
        assertThat(reader.read("sender * -> junk").place(mail("", ""))).contains(JUNK);
    }

    @Test
    void looksAtEveryFieldOfANameInTheWordsThatPeopleRead() {
        DeliveryRule rule = reader.read("header Subject *当選* -> filtered");

        assertThat(rule.place(mail("", "subject: =?UTF-8?B?44GU5b2T6YG4?=\r\n")))
                .contains(Placement.FILTERED);
        assertThat(rule.place(mail("", "Subject: a\r\nSubject: 御当選\r\n"))).contains(Placement.FILTERED);
        assertThat(rule.place(mail("", "X-Subject: 当選\r\n\r\nSubject: 当選\r\n"))).isEmpty();
    }

    @Test
    void takesBlanksInAPattern() {
        assertThat(reader.read("header  X-Spam-Status  yes, score=* -> junk")
                        .place(mail("", "X-Spam-Status: Yes, score=9\r\n")))
                .contains(JUNK);
    }

    @Test
    void leavesOutWhatIsOff() {
        var dialect = Dialects.named("docomo").with("mailbox.delivery.rules.junkMail", "off");

        assertThat(new RuleReader(Dialects.named("docomo").bind().mailbox()).ownRules())
                .hasSize(2);
        assertThat(new RuleReader(dialect.bind().mailbox()).ownRules()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sender *@x | delivery rule: expected sender PATTERN -> PLACE or header NAME PATTERN -> PLACE, got sender *@x",
                "sender -> junk | delivery rule: expected sender PATTERN -> PLACE or header NAME PATTERN -> PLACE,"
                        + " got sender -> junk",
                "header Subject -> junk | delivery rule: expected sender PATTERN -> PLACE or header NAME PATTERN -> PLACE,"
                        + " got header Subject -> junk",
                "sender * -> spam | delivery rule: expected -> one of"
                        + " [drafts, filtered, inbox, junk, messageR, sent, trash], got spam"
            })
    void saysWhatItExpected(String text, String sentence) {
        assertThatThrownBy(() -> reader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void theFirstRuleThatHasSomethingToSayDecides() {
        DeliveryRules rules = new DeliveryRules(List.of(reader.read("sender a@* -> inbox")));
        rules.add(reader.read("sender * -> junk"));

        assertThat(rules.place(mail("a@example.jp", ""))).contains(Placement.INBOX);
        assertThat(rules.place(mail("b@example.jp", ""))).contains(JUNK);
        rules.clear();
        assertThat(rules.place(mail("b@example.jp", ""))).isEmpty();
    }

    private static ArrivingMail mail(String sender, String header) {
        return new ArrivingMail(
                sender.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(sender)),
                MimeScanner.header(Octets.of(header.getBytes(StandardCharsets.UTF_8))));
    }
}
