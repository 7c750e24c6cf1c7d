package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.MessageSettings;
import io.github.spmodesim.simulator.subscriber.Notice;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.TlsLines;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the service tells by itself is a message, in the folder of docomo's own information mail. */
@Timeout(60)
class NoticeInMailTest {
    private static final DialectTree DOCOMO = Dialects.named("docomo");

    @Test
    void anIntrudersLogInFromAbroadIsAMessageThatJakartaMailReads() throws Exception {
        try (SpmodeSimulator simulator = start(DOCOMO)) {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            logInFromAbroad(simulator, taro);

            Notice notice = simulator.subscribers().notices(taro).get(0);
            assertThat(read(simulator, taro, "メッセージR")).containsExactly("アクセスのお知らせ: " + notice.text());
            assertThat(read(simulator, taro, "INBOX")).isEmpty();
        }
    }

    @Test
    void anOldPasswordIsOneTooWhenTheCalendarComesThere() throws Exception {
        try (SpmodeSimulator simulator = start(DOCOMO)) {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            simulator.clock().advance(Duration.ofDays(100));

            assertThat(read(simulator, taro, "メッセージR"))
                    .singleElement()
                    .asString()
                    .startsWith("パスワードについて: ")
                    .contains("3か月");
        }
    }

    @Test
    void itIsInAnotherFolderOrInNoneWhereTheDialectSaysSo() throws Exception {
        try (SpmodeSimulator simulator = start(DOCOMO.with("notice.folder", "inbox"))) {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            logInFromAbroad(simulator, taro);
            assertThat(read(simulator, taro, "INBOX")).hasSize(1);
        }
        try (SpmodeSimulator simulator = start(DOCOMO.with("notice.folder", "off"))) {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            logInFromAbroad(simulator, taro);
            assertThat(read(simulator, taro, "INBOX")).isEmpty();
            assertThat(read(simulator, taro, "メッセージR")).isEmpty();
            assertThat(simulator.subscribers().notices(taro)).hasSize(1);
        }
    }

    @Test
    void whoDoesNotTakeMessageRIsToldWithoutAMessage() throws Exception {
        try (SpmodeSimulator simulator = start(DOCOMO)) {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            simulator.subscribers().setMessages(taro, new MessageSettings(false, true));
            logInFromAbroad(simulator, taro);

            assertThat(read(simulator, taro, "メッセージR")).isEmpty();
            assertThat(simulator.subscribers().notices(taro)).hasSize(1);
        }
    }

    private static SpmodeSimulator start(DialectTree dialect) {
        return SpmodeSimulator.start(SimulatorOptions.embedded().withDialect(dialect));
    }

    private static void logInFromAbroad(SpmodeSimulator simulator, Subscriber taro) throws Exception {
        try (TlsLines imap =
                new TlsLines(simulator.endpoint(Service.IMAP, AccessPath.OVERSEAS), simulator.clientTls())) {
            imap.line();
            imap.says("a1 LOGIN taro-d \"" + taro.imapPassword().value() + "\"");
        }
    }

    private static List<String> read(SpmodeSimulator simulator, Subscriber taro, String name) throws Exception {
        try (Store store = Session.getInstance(simulator.mailProperties(taro)).getStore()) {
            store.connect("taro-d", taro.imapPassword().value());
            try (Folder folder = store.getFolder(name)) {
                folder.open(Folder.READ_ONLY);
                List<String> read = new ArrayList<>();
                for (Message message : folder.getMessages()) {
                    read.add(message.getSubject() + ": "
                            + message.getContent().toString().strip());
                }
                return read;
            }
        }
    }
}
