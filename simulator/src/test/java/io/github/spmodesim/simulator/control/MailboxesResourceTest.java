package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.ViewUpdate;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.testkit.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxesResourceTest {
    private static final String ONE = "/v1/mailboxes/{imapId}";
    private static final String TARO = "/v1/mailboxes/taro-d";
    private static final String MAIL = "{\"from\":\"hanako@example.jp\",\"subject\":\"春のお知らせ\",\"text\":\"本文\"}";

    private final ControlCalls control = new ControlCalls();

    @BeforeEach
    void addTaro() {
        control.post("/v1/subscribers", "/v1/subscribers", "{\"imapId\":\"taro-d\",\"address\":\"taro@docomo.ne.jp\"}");
    }

    @Test
    void deliversAMailOfOneTextThatCanBeReadAtOnce() {
        HttpResponse delivered = control.post(ONE + "/deliver", TARO + "/deliver", MAIL);

        assertThat(delivered.status()).isEqualTo(HttpStatus.CREATED);
        assertThat(delivered.body().text()).isEqualTo("{\"imapId\":\"taro-d\",\"address\":\"taro@docomo.ne.jp\"}");
        JsonNode read = ControlCalls.json(control.get(ONE + "/messages/{uid}", TARO + "/messages/1"));
        assertThat(read.path("from").textValue()).isEqualTo("hanako@example.jp");
        assertThat(read.path("subject").textValue()).isEqualTo("春のお知らせ");
        assertThat(read.path("text").textValue()).isEqualTo("本文\r\n");
        assertThat(read.path("internalDate").textValue()).isEqualTo("2026-11-01T09:00:00Z");
        assertThat(read.path("flags")).isEmpty();
    }

    @Test
    void deliversAMessageOctetForOctetBehindItsTrace() {
        byte[] message = Resources.octets("mime/shift-jis.eml");

        control.postMessage(ONE + "/deliver", TARO + "/deliver?sender=jiro..@docomo.ne.jp", message);

        HttpResponse raw = control.get(ONE + "/messages/{uid}/raw", TARO + "/messages/1/raw");
        assertThat(raw.headers().first("content-type")).contains("message/rfc822");
        assertThat(latin1(raw.body().octets())).isEqualTo("""
                Return-Path: <jiro..@docomo.ne.jp>\r
                Received: from localhost\r
                \tby docomo.ne.jp with local id 1\r
                \tfor <taro@docomo.ne.jp>;\r
                \tSun, 1 Nov 2026 18:00:00 +0900\r
                """ + latin1(message));
        assertThat(raw.body().octets()).endsWith(message);
    }

    @Test
    void listsFoldersWithTheirCountsAndTheQuotaInUse() {
        control.post(ONE + "/deliver", TARO + "/deliver", MAIL);

        JsonNode listed = ControlCalls.json(control.get(ONE, TARO));

        assertThat(listed.path("messages").intValue()).isEqualTo(1);
        assertThat(listed.path("octets").intValue())
                .isEqualTo(inbox().messages().get(0).body().size());
        assertThat(listed.path("folders").findValuesAsText("name"))
                .containsExactly("INBOX", "Sent", "Drafts", "Trash", "迷惑メール＿ドコモ用", "メッセージR");
        assertThat(listed.path("folders").get(0).toString())
                .isEqualTo("{\"name\":\"INBOX\",\"messages\":1,\"unseen\":1,\"octets\":"
                        + listed.path("octets").intValue() + "}");
    }

    @Test
    void listsTheMessagesOfAFolderOfAnyName() {
        control.post(ONE + "/rules", TARO + "/rules", "{\"rule\":\"sender *@example.jp -> junk\"}");
        control.post(ONE + "/deliver", TARO + "/deliver", MAIL);

        JsonNode listed = ControlCalls.json(control.get(
                ONE + "/messages",
                TARO + "/messages?folder=%E8%BF%B7%E6%83%91%E3%83%A1%E3%83%BC%E3%83%AB%EF%BC%BF"
                        + "%E3%83%89%E3%82%B3%E3%83%A2%E7%94%A8"));

        assertThat(listed.path("folder").textValue()).isEqualTo("迷惑メール＿ドコモ用");
        assertThat(listed.path("messages").findValuesAsText("subject")).containsExactly("春のお知らせ");
        assertThat(listed.path("messages").get(0).has("text")).isFalse();
    }

    @Test
    void readsAndClearsSoThatSessionsSeeItGo() {
        control.post(ONE + "/deliver", TARO + "/deliver", MAIL);
        control.post(ONE + "/deliver", TARO + "/deliver", MAIL);
        MailboxView session = inbox().open(false);

        JsonNode cleared =
                ControlCalls.json(control.post(ONE + "/read-and-clear", TARO + "/read-and-clear?folder=inbox"));

        assertThat(cleared.path("folder").textValue()).isEqualTo("INBOX");
        assertThat(cleared.path("messages").findValuesAsText("text")).containsExactly("本文\r\n", "本文\r\n");
        assertThat(session.updates(true)).hasSize(2).allMatch(ViewUpdate.Expunged.class::isInstance);
        assertThat(inbox().messages()).isEmpty();
        assertThat(control.store().of(new ImapId("taro-d")).usage().messages()).isZero();
    }

    @Test
    void saysWhyAMessageWasNotTaken() {
        control.post(ONE + "/rules", TARO + "/rules", "{\"rule\":\"header Subject *当選* -> filtered\"}");
        HttpResponse filtered = control.post(
                ONE + "/deliver", TARO + "/deliver", "{\"from\":\"a@example.jp\",\"subject\":\"御当選\",\"text\":\"\"}");
        for (int i = 0; i < 3; i++) {
            control.post(ONE + "/deliver", TARO + "/deliver", MAIL);
        }
        HttpResponse full = control.post(ONE + "/deliver", TARO + "/deliver", MAIL);

        assertThat(filtered.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(detail(filtered)).isEqualTo("filtered for [taro@docomo.ne.jp]");
        assertThat(full.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(detail(full)).isEqualTo("mailbox full: expected at most 3 messages and 1073741824 octets");
    }

    @Test
    void forgetsRulesThatWereAdded() {
        control.post(ONE + "/rules", TARO + "/rules", "{\"rule\":\"sender * -> filtered\"}");

        HttpResponse cleared = control.post(ONE + "/clear-rules", TARO + "/clear-rules");

        assertThat(cleared.status()).isEqualTo(HttpStatus.OK);
        assertThat(control.post(ONE + "/deliver", TARO + "/deliver", MAIL).status())
                .isEqualTo(HttpStatus.CREATED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/mailboxes/nobody/messages | subscriber \"nobody\" (expected: the IMAP ID of a subscriber)",
                "/v1/mailboxes/no%20body/messages | subscriber \"no body\" (expected: the IMAP ID of a subscriber)",
                "/v1/mailboxes/taro-d/messages?folder=x | folder \"x\" (expected: one of"
                        + " [INBOX, Sent, Drafts, Trash, 迷惑メール＿ドコモ用, メッセージR])",
            })
    void namesWhatIsNotThere(String target, String sentence) {
        HttpResponse response = control.get(ONE + "/messages", target);

        assertThat(response.status()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(detail(response)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "x", "01", "4294967296"})
    void knowsOnlyUidsThatAreThere(String uid) {
        assertThat(control.get(ONE + "/messages/{uid}", TARO + "/messages/" + uid)
                        .status())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesANulAndKeepsABareLineFeed() {
        HttpResponse nul = control.postMessage(ONE + "/deliver", TARO + "/deliver", octets("Subject: a\r\n\r\n\0"));
        HttpResponse lineFeed = control.postMessage(ONE + "/deliver", TARO + "/deliver", octets("Subject: a\n\nb\n"));

        assertThat(nul.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(detail(nul)).isEqualTo("message: expected no NUL, got one at octet 14");
        assertThat(lineFeed.status()).isEqualTo(HttpStatus.CREATED);
        assertThat(inbox().messages())
                .singleElement()
                .satisfies(mail -> assertThat(mail.body().octets().asLatin1()).endsWith("+0900\r\nSubject: a\n\nb\n"));
    }

    @Test
    void refusesWhatIsNoSenderAndNoRule() {
        HttpResponse sender = control.postMessage(ONE + "/deliver", TARO + "/deliver?sender=nobody", new byte[0]);
        HttpResponse rule = control.post(ONE + "/rules", TARO + "/rules", "{\"rule\":\"sender *\"}");

        assertThat(List.of(sender.status(), rule.status())).containsOnly(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(detail(sender)).startsWith("parameter \"sender\": mail address \"nobody\" (expected: ");
        assertThat(detail(rule)).startsWith("field \"rule\": delivery rule: expected ");
        assertThat(inbox().messages()).isEmpty();
    }

    private Mailbox inbox() {
        return control.store().of(new ImapId("taro-d")).inbox();
    }

    private static byte[] octets(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin1(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    private static String detail(HttpResponse response) {
        return ControlCalls.json(response).path("detail").textValue();
    }
}
