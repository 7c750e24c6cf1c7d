package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.ImapBench;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches that need more than a conversation in UTF-8: other character sets, and a second client. */
class SearchOverTheWireTest {
    private final ImapBench bench = new ImapBench();
    private final ImapWire phone = new ImapWire(bench, "imap.spmode.ne.jp");
    private final ImapWire desk = new ImapWire(bench, "imap.spmode.ne.jp");

    @BeforeEach
    void bothOpenInbox() {
        bench.deliver("iso-2022-jp.eml");
        bench.deliver("alternative-base64.eml");
        bench.deliver("shift-jis.eml");
        bench.deliver("utf8-quoted.eml");
        for (ImapWire client : List.of(phone, desk)) {
            client.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
            client.sendLine("a2 SELECT INBOX");
            assertThat(client.replies()).endsWith("a2 OK [READ-WRITE] .");
        }
    }

    @AfterEach
    void bothClose() {
        phone.close();
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-2022-JP,SUBJECT,待ち合わせ,1", "iso-2022-jp,BODY,新商品,2", "Shift_JIS,BODY,資料,3", "SHIFT_JIS,FROM,二郎,3",
        "EUC-JP,SUBJECT,打ち合わせ,4", "euc-jp,TEXT,明日の会議,3", "UTF-8,SUBJECT,秋のお知らせ,2", "Shift_JIS,BODY,ﾃﾞｰﾀ,3"
    })
    void findsTheSameInEveryCharset(String charset, String key, String text, int number) {
        byte[] octets = text.getBytes(Charset.forName(charset.equalsIgnoreCase("Shift_JIS") ? "windows-31j" : charset));
        ByteArrayOutputStream command = new ByteArrayOutputStream();
        command.writeBytes(ascii("b1 SEARCH CHARSET " + charset + " " + key + " {" + octets.length + "}\r\n"));
        command.writeBytes(octets);
        command.writeBytes(ascii("\r\n"));
        phone.send(command.toByteArray());

        assertThat(phone.replies()).containsExactly("+ .", "* SEARCH " + number, "b1 OK .");
    }

    @Test
    void refusesOctetsOfAnotherCharset() {
        byte[] octets = "資料".getBytes(Charset.forName("windows-31j"));
        ByteArrayOutputStream command = new ByteArrayOutputStream();
        command.writeBytes(ascii("b1 SEARCH CHARSET EUC-JP BODY {" + octets.length + "+}\r\n"));
        command.writeBytes(octets);
        command.writeBytes(ascii("\r\n"));
        phone.send(command.toByteArray());

        assertThat(phone.replies()).containsExactly("b1 BAD search text: expected EUC-JP, got other octets");
    }

    @Test
    void searchTellsOfNoExpungeAndStillCountsWhatIsGone() {
        answer(phone, "b1 STORE 2 +FLAGS.SILENT (\\Deleted)");
        answer(phone, "b2 EXPUNGE");

        assertThat(answer(desk, "b1 SEARCH ALL")).containsExactly("* SEARCH 1 2 3 4", "b1 OK .");
        assertThat(answer(desk, "b2 SEARCH TEXT news.42@shop")).containsExactly("* SEARCH 2", "b2 OK .");
        assertThat(answer(desk, "b3 UID SEARCH 3:4")).containsExactly("* SEARCH 3 4", "* 2 EXPUNGE", "b3 OK .");
        assertThat(answer(desk, "b4 SEARCH ALL")).containsExactly("* SEARCH 1 2 3", "b4 OK .");
        assertThat(answer(desk, "b5 UID SEARCH ALL")).containsExactly("* SEARCH 1 3 4", "b5 OK .");
    }

    @Test
    void searchTellsOfNewMailAfterItsResult() {
        bench.deliver("mixed-forward.eml");

        assertThat(answer(desk, "b1 SEARCH ALL"))
                .containsExactly("* SEARCH 1 2 3 4", "* 5 EXISTS", "* 0 RECENT", "b1 OK .");
        assertThat(answer(desk, "b2 SEARCH SUBJECT photo")).containsExactly("* SEARCH 5", "b2 OK .");
    }

    private static List<String> answer(ImapWire client, String line) {
        client.sendLine(line);
        return client.replies();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
