package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.subscriber.ImapPassword;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.testkit.Resources;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An independent client, Angus Mail, over a real TLS socket. */
@Timeout(60)
class ImapOverTlsTest {
    private final ImapBench bench = new ImapBench();
    private final ImapPort server = ImapPort.open(bench);
    private final Session session = Session.getInstance(properties());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void listsTheFoldersByTheirJapaneseNames() throws Exception {
        try (IMAPStore store = loggedIn()) {
            assertThat(Stream.of(store.getDefaultFolder().list("*")).map(Folder::getFullName))
                    .containsExactly("INBOX", "Sent", "Drafts", "Trash", "迷惑メール＿ドコモ用", "メッセージR");
        }
    }

    @Test
    void readsAJapaneseMessageOfTwoParts() throws Exception {
        bench.deliver("alternative-base64.eml");
        try (IMAPStore store = loggedIn();
                Folder inbox = opened(store, "INBOX", Folder.READ_WRITE)) {
            Message message = inbox.getMessage(1);
            assertThat(message.isSet(Flags.Flag.SEEN)).isFalse();

            assertThat(message.getSubject()).isEqualTo("秋のお知らせ");
            assertThat(message.getFrom())
                    .extracting(Object::toString)
                    .containsExactly("Example Shop <news@shop.example.jp>");
            Multipart parts = (Multipart) message.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo("秋の新商品が入りました。\nどうぞご覧ください。\n");
            assertThat((String) parts.getBodyPart(1).getContent()).startsWith("<p>秋の新商品が入りました。<br>");
            assertThat(message.isSet(Flags.Flag.SEEN)).isTrue();
        }
    }

    @Test
    void fetchesManyItemsAtOnce() throws Exception {
        bench.deliver("iso-2022-jp.eml");
        bench.deliver("mixed-forward.eml");
        FetchProfile everything = new FetchProfile();
        everything.add(FetchProfile.Item.ENVELOPE);
        everything.add(FetchProfile.Item.CONTENT_INFO);
        everything.add(FetchProfile.Item.FLAGS);
        everything.add(UIDFolder.FetchProfileItem.UID);
        everything.add("Message-ID");
        everything.add(IMAPFolder.FetchProfileItem.MESSAGE);
        try (IMAPStore store = loggedIn();
                IMAPFolder inbox = opened(store, "INBOX", Folder.READ_ONLY)) {
            Message[] messages = inbox.getMessages();
            inbox.fetch(messages, everything);

            assertThat(messages[0].getSubject()).isEqualTo("明日の待ち合わせについて");
            assertThat(messages[0].getContent()).asString().startsWith("花子さん");
            assertThat(messages[1].getHeader("Message-ID")).containsExactly("<fwd.1@example.jp>");
            Multipart parts = (Multipart) messages[1].getContent();
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo("写真を転送します。\r\n");
            assertThat(((Message) parts.getBodyPart(1).getContent()).getSubject())
                    .isEqualTo("photo");
            assertThat(inbox.getUID(messages[1])).isEqualTo(2);
        }
    }

    @Test
    void appendsFlagsAndExpunges() throws Exception {
        try (IMAPStore store = loggedIn();
                IMAPFolder sent = opened(store, "Sent", Folder.READ_WRITE)) {
            assertThat(sent.appendUIDMessages(new Message[] {message("iso-2022-jp.eml"), message("mixed-forward.eml")}))
                    .extracting(uid -> uid.uid)
                    .containsExactly(1L, 2L);
            assertThat(sent.getMessageCount()).isEqualTo(2);

            sent.getMessage(1).setFlag(Flags.Flag.DELETED, true);
            assertThat(sent.expunge()).hasSize(1);
            assertThat(sent.getMessageCount()).isEqualTo(1);
            assertThat(sent.getMessage(1).getSubject()).isEqualTo("Fwd: photo");
        }
    }

    @Test
    void aMessageOfMegaoctetsComesBackAsItWasSent() throws Exception {
        byte[] large =
                ("Subject: large\r\n\r\n" + "0123456789abcdef\r\n".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);
        try (IMAPStore store = loggedIn();
                Folder drafts = opened(store, "Drafts", Folder.READ_WRITE)) {
            drafts.appendMessages(new Message[] {new MimeMessage(session, new ByteArrayInputStream(large))});

            assertThat(drafts.getMessage(1).getSize()).isEqualTo(large.length);
            assertThat(drafts.getMessage(1).getInputStream().readAllBytes())
                    .hasSize(large.length - "Subject: large\r\n\r\n".length());
        }
    }

    @Test
    void aWrongPasswordIsAnAuthenticationFailureInTheServicesOwnWords() throws Exception {
        try (IMAPStore store = (IMAPStore) session.getStore("imaps")) {
            assertThatThrownBy(() -> store.connect("localhost", server.port(), "taro-d", "wrong"))
                    .isInstanceOf(AuthenticationFailedException.class)
                    .hasMessage("authenticate failed");
        }
    }

    @Test
    void theTranscriptHoldsTheConversationWithoutThePassword() throws Exception {
        loggedIn().close();
        ImapPassword password = bench.taro().imapPassword();

        assertThat(TranscriptPrinter.print(server.transcript().entries()))
                .contains(" AUTHENTICATE LOGIN\n", "C: ********\n", "# log-in ACCEPTED for taro-d\n", "S: * BYE .\n")
                .doesNotContain(password.value());
    }

    private IMAPStore loggedIn() throws MessagingException {
        IMAPStore store = (IMAPStore) session.getStore("imaps");
        store.connect(
                "localhost",
                server.port(),
                "taro-d",
                bench.taro().imapPassword().value());
        return store;
    }

    private static IMAPFolder opened(IMAPStore store, String name, int mode) throws MessagingException {
        Folder folder = store.getFolder(name);
        folder.open(mode);
        return (IMAPFolder) folder;
    }

    private Message message(String file) throws MessagingException {
        return new MimeMessage(session, new ByteArrayInputStream(Resources.octets("mime/" + file)));
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.imaps.ssl.socketFactory", server.clientTls().getSocketFactory());
        properties.put("mail.imaps.ssl.socketFactory.fallback", "false");
        properties.put("mail.imaps.ssl.checkserveridentity", "true");
        properties.put("mail.imaps.timeout", "20000");
        // The dotted addresses that docomo once gave out are refused by strict clients (docomo-mail section 9).
        properties.put("mail.mime.address.strict", "false");
        return properties;
    }
}
