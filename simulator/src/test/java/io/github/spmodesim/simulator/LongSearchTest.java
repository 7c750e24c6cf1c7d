package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.subscriber.Subscriber;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.BodyTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.SubjectTerm;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Angus Mail searches in so many messages that the search runs on the service's own threads. */
@Execution(ExecutionMode.CONCURRENT)
class LongSearchTest {
    private static final int MESSAGES = 300;

    @Test
    @Timeout(60)
    void findsJapaneseInManyMessages() throws Exception {
        try (SpmodeSimulator simulator = SpmodeSimulator.start()) {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            Session session = Session.getInstance(simulator.mailProperties(taro));
            try (Store store = session.getStore()) {
                store.connect("taro-d", taro.imapPassword().value());
                search(session, store.getFolder("INBOX"));
            }
        }
    }

    private static void search(Session session, Folder inbox) throws Exception {
        inbox.open(Folder.READ_WRITE);
        inbox.appendMessages(IntStream.rangeClosed(1, MESSAGES)
                .mapToObj(number -> message(session, number))
                .toArray(Message[]::new));

        assertThat(inbox.getMessageCount()).isEqualTo(MESSAGES);
        assertThat(numbers(inbox.search(new BodyTerm("本文 7 です")))).containsExactly(7);
        assertThat(numbers(inbox.search(new AndTerm(new SubjectTerm("第29"), unread()))))
                .hasSize(11);
        inbox.close(false);
    }

    private static FlagTerm unread() {
        return new FlagTerm(new jakarta.mail.Flags(jakarta.mail.Flags.Flag.SEEN), false);
    }

    private static int[] numbers(Message[] found) {
        return Arrays.stream(found).mapToInt(Message::getMessageNumber).toArray();
    }

    private static Message message(Session session, int number) {
        try {
            MimeMessage message = new MimeMessage(session);
            message.setSubject("第" + number + "号", "ISO-2022-JP");
            message.setText("本文 " + number + " です", number % 2 == 0 ? "UTF-8" : "ISO-2022-JP");
            message.saveChanges();
            return message;
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
