package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.SmtpSocket;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mail as a test handles it, beside a client that comes by IMAP and SMTP. */
@Timeout(60)
class MailTest {
    private final SpmodeSimulator sim = SpmodeSimulator.start(SimulatorOptions.embedded()
            .withDialect(Dialects.named("docomo")
                    .with("mailbox.quotaMessages", "4")
                    .with("mailbox.delivery.whenFull", "refuse")));
    private final Subscriber taro = sim.subscribers().add("taro-d", "taro@docomo.ne.jp");
    private final Session session = Session.getInstance(sim.mailProperties(taro));

    @AfterEach
    void stop() {
        sim.close();
    }

    @Test
    void whatWasDeliveredIsThereForTheTestAndForTheClient() throws Exception {
        sim.mail().deliver(taro, "hanako@example.jp", "春のお知らせ", "本文\nまだ続く");

        StoredMail mail = sim.mail().inbox(taro).list().get(0);
        assertThat(mail.from()).isEqualTo("hanako@example.jp");
        assertThat(mail.subject()).isEqualTo("春のお知らせ");
        assertThat(mail.text()).isEqualTo("本文\r\nまだ続く\r\n");
        assertThat(mail.internalDate()).isEqualTo(sim.clock().instant());
        assertThat(mail.header("return-path")).containsExactly("<hanako@example.jp>");
        try (Store store = connected();
                Folder inbox = opened(store)) {
            assertThat(inbox.getMessage(1).getSubject()).isEqualTo("春のお知らせ");
            assertThat(inbox.getMessage(1).getContent()).isEqualTo("本文\r\nまだ続く\r\n");
        }
    }

    @Test
    void aMessageOfJakartaMailGoesInAndComesOutAgain() throws Exception {
        MimeMessage message = message("件名");

        sim.mail().deliver(taro, "", message::writeTo);

        StoredMail mail = sim.mail().inbox(taro).list().get(0);
        assertThat(mail.header("Return-Path")).containsExactly("<>");
        MimeMessage read = new MimeMessage(session, mail.open());
        assertThat(read.getMessageID()).isEqualTo(message.getMessageID());
        assertThat(read.getSubject()).isEqualTo("件名");
    }

    @Test
    void readingLeavesFlagsAloneAndShowsThoseOfNow() throws Exception {
        sim.mail().deliver(taro, "hanako@example.jp", "a", "b");
        StoredMail mail = sim.mail().inbox(taro).list().get(0);
        assertThat(mail.text()).isEqualTo("b\r\n");
        assertThat(mail.flags()).isEmpty();

        try (Store store = connected();
                Folder inbox = opened(store)) {
            assertThat(inbox.getNewMessageCount()).isEqualTo(1);
            inbox.getMessage(1).setFlag(Flags.Flag.ANSWERED, true);
        }

        assertThat(mail.flags()).containsExactly("\\Answered");
    }

    @Test
    void readAndClearEmptiesAFolderAndTheClientSeesIt() throws Exception {
        sim.mail().deliver(taro, "hanako@example.jp", "a", "");
        sim.mail().deliver(taro, "hanako@example.jp", "b", "");
        try (Store store = connected();
                Folder inbox = opened(store)) {
            Message[] known = inbox.getMessages();

            List<StoredMail> taken = sim.mail().inbox(taro).readAndClear();

            assertThat(taken).extracting(StoredMail::subject).containsExactly("a", "b");
            ((IMAPFolder) inbox).doCommand(protocol -> {
                protocol.noop();
                return "";
            });
            assertThat(known).hasSize(2).allMatch(Message::isExpunged);
        }
        assertThat(sim.mail().inbox(taro).list()).isEmpty();
    }

    @Test
    void aWaitEndsWhenTheMailComesBySmtp() throws Exception {
        CompletableFuture<StoredMail> waiting = CompletableFuture.supplyAsync(
                () -> sim.mail().inbox(taro).waitFor(mail -> mail.subject().equals("second")));
        send("first");
        assertThat(waiting).isNotDone();

        send("second");

        assertThat(waiting.get(10, TimeUnit.SECONDS).uid()).isEqualTo(2);
        assertThat(sim.mail().inbox(taro).waitFor(2))
                .extracting(StoredMail::subject)
                .containsExactly("first", "second");
    }

    @Test
    void aWaitThatHasBegunIsWokenByWhatComesAndLooksNoOftener() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        java.util.concurrent.atomic.AtomicInteger looks = new java.util.concurrent.atomic.AtomicInteger();
        sim.mail().deliver(taro, "a@example.jp", "there before", "");
        CompletableFuture<StoredMail> waiting =
                CompletableFuture.supplyAsync(() -> sim.mail().inbox(taro).waitFor(mail -> {
                    looks.incrementAndGet();
                    looked.countDown();
                    return mail.subject().equals("wanted");
                }));
        assertThat(looked.await(10, TimeUnit.SECONDS)).isTrue();

        sim.mail().deliver(taro, "a@example.jp", "wanted", "");

        assertThat(waiting.get(10, TimeUnit.SECONDS).uid()).isEqualTo(2);
        assertThat(looks).hasValue(3);
    }

    @Test
    void aWaitInVainSaysWhatWasThereInstead() {
        sim.mail().deliver(taro, "hanako@example.jp", "春のお知らせ", "");
        MailFolder inbox = sim.mail().inbox(taro);

        assertThatThrownBy(() -> inbox.waitFor(2, Duration.ofMillis(1)))
                .isInstanceOf(MailMissingException.class)
                .hasMessage("INBOX of taro-d: expected at least 2 mails within 1 ms, got [1 \"春のお知らせ\"]");
        assertThatThrownBy(() -> inbox.waitFor(mail -> false, Duration.ZERO))
                .hasMessageContaining("expected another mail within 0 ms, got [1 ");
    }

    @Test
    void aFullMailboxAndAFilterRefuse() {
        sim.mail().addRule(taro, "sender *@shop.example -> filtered");
        assertThatThrownBy(() -> sim.mail().deliver(taro, "news@shop.example", "a", ""))
                .isInstanceOf(DeliveryRefusedException.class)
                .hasMessage("not delivered: filtered for [taro@docomo.ne.jp]");
        sim.mail().clearRules(taro);
        for (int i = 0; i < 4; i++) {
            sim.mail().deliver(taro, "news@shop.example", "a", "");
        }

        assertThatThrownBy(() -> sim.mail().deliver(taro, "news@shop.example", "a", ""))
                .isInstanceOf(DeliveryRefusedException.class)
                .hasMessageStartingWith("not delivered: mailbox full: expected at most 4 messages");
    }

    @Test
    void aSenderHearsOfAFilterWhenTheMessageIsThere() throws Exception {
        sim.mail().addRule(taro, "header Subject *当選* -> filtered");
        try (SmtpSocket phone = new SmtpSocket(sim.endpoint(Service.SMTP).port(), sim.clientTls()).loggedInAs(taro)) {
            assertThat(phone.begins("taro@docomo.ne.jp", "taro@docomo.ne.jp")).startsWith("354 ");
            phone.send("Subject: =?UTF-8?B?5b6h5b2T6YG4?=\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(phone.says(".")).isEqualTo("550 Unknown user");
        }
        assertThat(sim.mail().inbox(taro).list()).isEmpty();
    }

    @Test
    void aMessageWithANulIsRefused() {
        assertThatThrownBy(() -> sim.mail().deliver(taro, "", out -> out.write(new byte[] {'a', ':', 0})))
                .isInstanceOf(DeliveryRefusedException.class)
                .hasMessage("not delivered: message: expected no NUL, got one at octet 2");
        assertThat(sim.mail().inbox(taro).list()).isEmpty();
    }

    @Test
    void whatIsWrongInACallIsNamed() {
        assertThatThrownBy(() -> sim.mail().deliver(taro, "nobody", "a", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sim.mail().addRule(taro, "sender *")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sim.mail().deliver(taro, "", out -> {
                    throw new IOException("disk on fire");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("message: expected one that can be written, got java.io.IOException: disk on fire");
        assertThatThrownBy(() -> sim.mail().folder(taro, "Inobx").list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("folder Inobx of taro-d: expected one of"
                        + " [INBOX, Sent, Drafts, Trash, 迷惑メール＿ドコモ用, メッセージR]");
        assertThat(sim.mail().inbox(taro).list()).isEmpty();
    }

    @Test
    void foldersAreNamedInPlainUnicode() {
        assertThat(sim.mail().folders(taro))
                .containsExactly("INBOX", "Sent", "Drafts", "Trash", "迷惑メール＿ドコモ用", "メッセージR");
        assertThat(sim.mail().folder(taro, "迷惑メール＿ドコモ用").list()).isEmpty();
        assertThat(sim.mail().folder(taro, "inbox").name()).isEqualTo("INBOX");
    }

    @Test
    void submissionTakesBlindCopiesOutOfTheHeaderAndNamesTheMessage() throws Exception {
        MimeMessage message = new MimeMessage(session);
        message.setText("本文", "UTF-8");
        try (Transport transport = session.getTransport()) {
            transport.connect("taro-d", taro.imapPassword().value());
            transport.sendMessage(unnamed(message), new InternetAddress[] {new InternetAddress("taro@docomo.ne.jp")});
        }

        StoredMail mail = sim.mail().inbox(taro).waitFor(1).get(0);
        assertThat(mail.header("Bcc")).isEmpty();
        assertThat(mail.header("X-After-Bcc")).containsExactly("kept");
        assertThat(mail.header("Message-ID"))
                .singleElement()
                .asString()
                .matches("<[0-9]{14}\\.[0-9a-f]{16}@docomo\\.ne\\.jp>");
        assertThat(mail.header("Date")).hasSize(1);
    }

    /** Written by Angus without the care that it takes of such fields. */
    private MimeMessage unnamed(MimeMessage message) throws Exception {
        message.saveChanges();
        return new MimeMessage(message) {
            @Override
            public void writeTo(java.io.OutputStream out, String[] ignored) throws IOException {
                out.write("Subject: x\r\nBcc: hanako@example.jp,\r\n\tjiro@example.jp\r\nX-After-Bcc: kept\r\n\r\nx\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
            }
        };
    }

    private void send(String subject) throws Exception {
        try (Transport transport = session.getTransport()) {
            transport.connect("taro-d", taro.imapPassword().value());
            MimeMessage message = message(subject);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage message(String subject) throws Exception {
        MimeMessage message = new MimeMessage(session);
        message.setFrom("taro@docomo.ne.jp");
        message.setRecipients(Message.RecipientType.TO, "taro@docomo.ne.jp");
        message.setSubject(subject, "UTF-8");
        message.setText("本文", "UTF-8");
        message.saveChanges();
        return message;
    }

    private Store connected() throws Exception {
        Store store = session.getStore();
        store.connect("taro-d", taro.imapPassword().value());
        return store;
    }

    private static Folder opened(Store store) throws Exception {
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_WRITE);
        return inbox;
    }
}
