package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.imap.Announced;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapArguments;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxLayout;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.Quota;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Times searches inside the server, without wire and TLS, in processor time of the searching thread: {@code SearchBench [messages]}.
 *
 * <p>Half of the mails are Japanese in base64, one in five of all has an attachment of 8 KiB; mean about 4 KiB.
 */
final class SearchBench {
    private static final String[] ENGLISH =
            ("the of budget and meeting to in a is that for it as was with be by on not he his but at are this have from or had an they"
                            + " which one you were all her she there would their we him been has when who will no more if out so said what")
                    .split(" ");
    private static final String JAPANESE = "会議資料送付予算来週明日打合確認願致株式社様御世話大変件名返信添付以上宜敷東京大阪電話番号のはがをにでとですますしたいるあるこれそれから";

    private final Random random = new Random(42);
    private final int messages;

    private SearchBench(int messages) {
        this.messages = messages;
    }

    public static void main(String[] arguments) throws Exception {
        new SearchBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000).run();
    }

    private void run() throws Exception {
        ImapBench bench = new ImapBench();
        Mailbox mailbox = new MailStore(
                        new MailboxLayout('/', List.of(MailboxName.INBOX), new Quota(Long.MAX_VALUE, Long.MAX_VALUE)),
                        InstantSource.fixed(ImapBench.NOW))
                .of(new ImapId("taro-d"))
                .inbox();
        long octets = 0;
        for (int number = 0; number < messages; number++) {
            byte[] message = message(number);
            octets += message.length;
            Flags flags = number % 10 == 0 ? Flags.NONE : Flags.of(Flag.SEEN);
            mailbox.append(List.of(new NewMessage(new MessageBody(Octets.of(message)), flags, ImapBench.NOW)));
        }
        System.out.printf(Locale.ROOT, "%d messages, %d octets each%n", messages, octets / messages);
        ImapSession session = new ImapSession(
                bench.service(),
                new Announced(List.of()),
                new Connection(Access.by(AccessPath.WIFI), note -> {}, Runnable::run));
        session.select(mailbox.open(false));
        long before = heap();
        time(session, "SUBJECT \"budget\"");
        long afterHeaders = heap();
        time(session, "BODY \"zanzibar\"");
        long afterBodies = heap();
        System.out.printf(
                Locale.ROOT,
                "kept: %d octets a header, %d a body%n",
                (afterHeaders - before) / messages,
                (afterBodies - afterHeaders) / messages);
        for (String program : List.of(
                "ALL",
                "UNSEEN",
                "SUBJECT budget",
                "SUBJECT zanzibar",
                "FROM taro",
                "HEADER Message-ID \"<77@\"",
                "SENTON 1-Nov-2026",
                "BODY zanzibar",
                "BODY zan",
                "BODY budget",
                "BODY \u4f1a\u8b70",
                "BODY \u4f1a\u8b70\u8cc7\u6599\u9001",
                "BODY \u6a4b\u672c",
                "BODY a",
                "TEXT zanzibar",
                "UNSEEN BODY budget")) {
            time(session, program);
        }
        session.logout();
    }

    private static void time(ImapSession session, String program) throws Exception {
        long best = Long.MAX_VALUE;
        long first = 0;
        int found = 0;
        for (int round = 0; round < 15; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            found = search(session, program).size();
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            first = round == 0 ? took : first;
            best = Math.min(best, took);
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s %6d found  first %8.2f ms  best %8.2f ms%n",
                program,
                found,
                first / 1e6,
                best / 1e6);
    }

    private static List<NumberedMessage> search(ImapSession session, String program) throws Exception {
        byte[] octets = program.getBytes(StandardCharsets.UTF_8);
        String quoted = program.contains("\"") || program.chars().allMatch(c -> c < 0x80)
                ? program
                : "BODY \"" + new String(octets, 5, octets.length - 5, StandardCharsets.ISO_8859_1) + "\"";
        ArgumentReader arguments = new ArgumentReader(ImapArguments.of(quoted));
        SearchProgram read = SearchKeyReader.read(arguments, SearchCharset.UNNAMED, session);
        return SearchRun.of(session, read).toCompletableFuture().get();
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private byte[] message(int number) {
        boolean japanese = number % 2 == 0;
        String text = (japanese ? japanese(900) : english(500)) + (number % 100 == 1 ? " Zanzibar " : "") + "\r\n";
        String subject = japanese ? word(japanese(14)) : english(5);
        String header =
                "Return-Path: <taro@example.jp>\r\nReceived: from a.example.jp by b.example.jp with ESMTPS id " + number
                        + ";\r\n\tSun, 01 Nov 2026 09:00:00 +0900\r\nDate: Sun, 01 Nov 2026 09:00:00 +0900\r\nFrom: "
                        + (japanese ? word(japanese(4)) : english(2)) + " <taro" + number % 97
                        + "@example.jp>\r\nTo: hanako@example.jp\r\nSubject: "
                        + subject + "\r\nMessage-ID: <" + number + "@example.jp>\r\nMIME-Version: 1.0\r\n";
        String part = japanese
                ? "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                : "Content-Type: text/plain; charset=us-ascii\r\n\r\n" + text;
        if (number % 5 == 0) {
            byte[] attachment = new byte[6_000];
            random.nextBytes(attachment);
            part = "Content-Type: multipart/mixed; boundary=xyz\r\n\r\n--xyz\r\n" + part
                    + "\r\n--xyz\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Base64.getMimeEncoder().encodeToString(attachment) + "\r\n--xyz--\r\n";
        }
        return (header + part).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String english(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = ENGLISH[(int) Math.min(ENGLISH.length - 1, Math.abs(random.nextGaussian() * 20))];
            text.append(i % 12 == 11 ? "\r\n" : i == 0 ? "" : " ")
                    .append(random.nextInt(4) == 0 ? word + random.nextInt(1000) : word);
        }
        return text.toString();
    }

    private String japanese(int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            text.append(
                    random.nextInt(3) == 0
                            ? (char) (0x4e00 + random.nextInt(2000))
                            : JAPANESE.charAt(random.nextInt(JAPANESE.length())));
        }
        return text.toString();
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
