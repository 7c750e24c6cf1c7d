package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.Resources;
import io.github.spmodesim.simulator.testkit.SmtpSocket;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.search.BodyTerm;
import jakarta.mail.search.FromStringTerm;
import jakarta.mail.search.RecipientStringTerm;
import jakarta.mail.search.SearchTerm;
import jakarta.mail.search.SubjectTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mail as Japanese phones and PCs send it, from one subscriber to another over real TLS sockets, both of them with addresses
 * that no RFC allows; Angus Mail reads it.
 */
@Timeout(60)
class HandsetMailTest {
    private static final String TRACE = """
            Return-Path: <..hanako@docomo.ne.jp>\r
            Received: from phone.example\r
            \tby docomo.ne.jp with ESMTPSA id 1\r
            \tfor <jiro..@docomo.ne.jp>;\r
            \t""";

    private final SpmodeSimulator sim = SpmodeSimulator.start();
    private final Subscriber hanako = sim.subscribers().add("hanako-d", "..hanako@docomo.ne.jp");
    private final Subscriber jiro = sim.subscribers().add("jiro-d", "jiro..@docomo.ne.jp");
    private final Session session = Session.getInstance(properties());

    @AfterEach
    void stop() {
        sim.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alternative-base64",
                "decorated",
                "emoji-carrier",
                "emoji-unicode",
                "file-names",
                "mixed-forward",
                "old-addresses",
                "shift-jis"
            })
    void arrivesOctetForOctetBehindItsTraceAndIsReadAsItWasMeant(String file) throws Exception {
        byte[] sent = Resources.octets("mime/" + file + ".eml");
        assertThat(send(sent)).startsWith("250 ");

        try (Store store = connected();
                Folder inbox = opened(store)) {
            Message received = inbox.getMessage(1);
            assertThat(outline(received)).isEqualTo(outline(new MimeMessage(session, new ByteArrayInputStream(sent))));
            assertArrived(octets(received), sent);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "decorated, SUBJECT, お誕生日",
        "decorated, BODY, お誕生日おめでとう",
        "decorated, FROM, 山田 花子",
        "decorated, FROM, ..hanako@docomo.ne.jp",
        "emoji-carrier, SUBJECT, 天気\uE63E",
        "emoji-carrier, BODY, \uE6EC",
        "emoji-carrier, BODY, 髙橋さんと①",
        "emoji-carrier, FROM, jiro..@docomo.ne.jp",
        "emoji-unicode, SUBJECT, さくら🌸と家族👨‍👩‍👧‍👦の写真",
        "emoji-unicode, BODY, 👋🏽",
        "emoji-unicode, FROM, 花子🌸",
        "file-names, SUBJECT, 資料",
        "file-names, FROM, 佐藤 四郎",
        "file-names, TO, 次郎",
        "old-addresses, FROM, ..a@docomo.ne.jp",
        "old-addresses, TO, b..c.@docomo.ne.jp",
        "old-addresses, TO, .d.@docomo.ne.jp",
        "old-addresses, BODY, 昔のアドレス",
        "iso-2022-jp, BODY, 明日は十時",
        "utf8-quoted, BODY, 予約しました",
        "shift-jis, BODY, ﾃﾞｰﾀ"
    })
    void isFoundByItsWordsAloneAmongAllOthers(String file, String where, String words) throws Exception {
        List<String> files = List.of(
                "alternative-base64",
                "decorated",
                "emoji-carrier",
                "emoji-unicode",
                "file-names",
                "iso-2022-jp",
                "mixed-forward",
                "old-addresses",
                "shift-jis",
                "utf8-quoted");
        try (SmtpSocket client = client()) {
            for (String each : files) {
                assertThat(send(client, Resources.octets("mime/" + each + ".eml")))
                        .startsWith("250 ");
            }
        }
        try (Store store = connected();
                Folder inbox = opened(store)) {
            assertThat(Arrays.stream(inbox.search(term(where, words))).map(Message::getMessageNumber))
                    .containsExactly(files.indexOf(file) + 1);
        }
    }

    @Test
    void theEnvelopeShowsAddressesThatNoRfcAllows() throws Exception {
        send(Resources.octets("mime/old-addresses.eml"));

        try (Store store = connected();
                Folder inbox = opened(store)) {
            MimeMessage received = (MimeMessage) inbox.getMessage(1);
            assertThat(addresses(received.getFrom())).containsExactly("..a@docomo.ne.jp");
            assertThat(addresses(new Address[] {received.getSender()})).containsExactly("a.@docomo.ne.jp");
            assertThat(addresses(received.getReplyTo())).containsExactly("a.@docomo.ne.jp");
            assertThat(((InternetAddress) received.getReplyTo()[0]).getPersonal())
                    .isEqualTo("姉");
            assertThat(addresses(received.getRecipients(Message.RecipientType.TO)))
                    .containsExactly("taro@docomo.ne.jp", "b..c.@docomo.ne.jp", ".d.@docomo.ne.jp");
            assertThat(addresses(received.getRecipients(Message.RecipientType.CC)))
                    .containsExactly("-e_.@docomo.ne.jp");
            assertThat(received.getMessageID()).isEqualTo("<dots..1.@docomo.ne.jp>");
        }
    }

    @Test
    void theNamesOfFilesCanBeReadHoweverTheyWereWritten() throws Exception {
        send(Resources.octets("mime/file-names.eml"));

        try (Store store = connected();
                Folder inbox = opened(store)) {
            Multipart parts = (Multipart) inbox.getMessage(1).getContent();
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("見積書.pdf");
            assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("とても長い名前の資料その一最終版.pdf");
            assertThat(jakarta.mail.internet.MimeUtility.decodeText(
                            parts.getBodyPart(3).getFileName()))
                    .isEqualTo("請求書.pdf");
            assertThat(parts.getBodyPart(4).getFileName().getBytes(StandardCharsets.ISO_8859_1))
                    .isEqualTo("領収書.pdf".getBytes("windows-31j"));
        }
    }

    @Test
    void theLargestMessageArrivesAndOneOctetMoreDoesNot() throws Exception {
        byte[] largest = withAttachment(15 * 1024 * 1024);
        byte[] larger = withAttachment(15 * 1024 * 1024 + 1);

        assertThat(send(larger)).startsWith("552 ");
        assertThat(send(largest)).startsWith("250 ");

        try (Store store = connected();
                Folder inbox = opened(store)) {
            assertThat(inbox.getMessageCount()).isEqualTo(1);
            assertArrived(octets(inbox.getMessage(1)), largest);
        }
    }

    private static void assertArrived(byte[] received, byte[] sent) {
        String trace = new String(received, 0, received.length - sent.length, StandardCharsets.ISO_8859_1);
        assertThat(trace).startsWith(TRACE).endsWith(" +0900\r\n");
        assertThat(trace.lines()).hasSize(5);
        assertThat(Arrays.equals(received, received.length - sent.length, received.length, sent, 0, sent.length))
                .as("octets behind the trace")
                .isTrue();
    }

    /** A message of so many octets: text and a file of random octets. */
    private static byte[] withAttachment(int size) {
        String head = """
                Subject: large\r
                Date: Thu, 12 Nov 2026 10:00:00 +0900\r
                Message-ID: <large@docomo.ne.jp>\r
                MIME-Version: 1.0\r
                Content-Type: multipart/mixed; boundary=b\r
                \r
                --b\r
                \r
                here\r
                --b\r
                Content-Type: application/zip; name=large.zip\r
                Content-Transfer-Encoding: base64\r
                \r
                """;
        String tail = "\r\n--b--\r\n";
        byte[] file = new byte[size * 3 / 4];
        new Random(42).nextBytes(file);
        byte[] encoded = Base64.getMimeEncoder().encode(file);
        byte[] message = Arrays.copyOf(head.getBytes(StandardCharsets.US_ASCII), size);
        int room = size - head.length() - tail.length();
        System.arraycopy(encoded, 0, message, head.length(), room);
        // Cut where it may be: in the middle of a line break it would be a bare CR.
        message[head.length() + room - 1] = '=';
        message[head.length() + room - 2] = '=';
        System.arraycopy(tail.getBytes(StandardCharsets.US_ASCII), 0, message, size - tail.length(), tail.length());
        return message;
    }

    /** What Angus makes of it, part by part: of the server's ENVELOPE and BODYSTRUCTURE, or of the octets themselves. */
    private static List<String> outline(Part part) throws Exception {
        List<String> outline = new ArrayList<>();
        if (part instanceof Message message) {
            outline.add(message.getSubject() + " | " + message.getSentDate() + " | "
                    + Arrays.toString(message.getHeader("From")));
        }
        outline.add(type(part) + " | " + part.getFileName() + " | " + lowerCase(part.getDisposition(), "none") + " | "
                + ((MimePart) part).getContentID() + " | " + lowerCase(((MimePart) part).getEncoding(), "7bit"));
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                outline.addAll(outline(parts.getBodyPart(i)));
            }
        } else if (part.isMimeType("message/rfc822")) {
            outline.addAll(outline((Part) part.getContent()));
        } else {
            outline.add(size(part)
                    + Base64.getEncoder().encodeToString(part.getInputStream().readAllBytes()));
        }
        return outline;
    }

    // Angus counts the whole of a message over IMAP, and its body alone when it has the octets.
    private static String size(Part part) throws MessagingException {
        return part instanceof BodyPart ? part.getSize() + " octets: " : "";
    }

    // Angus knows no default of the encoding when it has the octets; RFC 2045 section 6.1 has one.
    private static String lowerCase(@Nullable String word, String absent) {
        return word == null ? absent : word.toLowerCase(Locale.ROOT);
    }

    // docomo shows media types in upper case (OBS 2013).
    private static String type(Part part) throws MessagingException {
        ContentType type = new ContentType(part.getContentType());
        String charset = type.getParameter("charset");
        return type.getBaseType().toLowerCase(Locale.ROOT) + (charset == null ? "" : " " + charset);
    }

    private static List<String> addresses(Address[] addresses) {
        return Arrays.stream(addresses)
                .map(address -> ((InternetAddress) address).getAddress())
                .toList();
    }

    private static SearchTerm term(String where, String words) {
        return switch (where) {
            case "SUBJECT" -> new SubjectTerm(words);
            case "BODY" -> new BodyTerm(words);
            case "FROM" -> new FromStringTerm(words);
            case "TO" -> new RecipientStringTerm(Message.RecipientType.TO, words);
            default -> throw new IllegalArgumentException(where);
        };
    }

    private String send(byte[] message) throws IOException {
        try (SmtpSocket client = client()) {
            return send(client, message);
        }
    }

    private static String send(SmtpSocket client, byte[] message) throws IOException {
        assertThat(client.begins("..hanako@docomo.ne.jp", "jiro..@docomo.ne.jp"))
                .startsWith("354 ");
        client.send(SmtpSocket.stuffed(message));
        return client.says(".");
    }

    private SmtpSocket client() throws IOException {
        return new SmtpSocket(sim.endpoint(Service.SMTP).port(), sim.clientTls()).loggedInAs(hanako);
    }

    private static byte[] octets(Message message) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }

    private Store connected() throws Exception {
        Store store = session.getStore();
        store.connect("jiro-d", jiro.imapPassword().value());
        return store;
    }

    private static Folder opened(Store store) throws Exception {
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        return inbox;
    }

    private Properties properties() {
        Properties properties = sim.mailProperties(jiro);
        properties.put("mail.imaps.peek", "true");
        properties.put("mail.imaps.partialfetch", "false");
        properties.put("mail.mime.address.strict", "false");
        return properties;
    }
}
