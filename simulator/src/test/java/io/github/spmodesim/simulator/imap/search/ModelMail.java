package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mime.Octets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A random mail in a random dress, and what is in it: written down before it was encoded. */
final class ModelMail {
    private static final List<String> WORDS = List.of(
            "Budget", "invoice", "ZEBRA", "quokka", "会議", "資料", "予算の件", "来週", "データ", "ｶﾅ", "①", "Ｏｋ", "Ärger", "x");
    private static final List<String> CHARSETS = List.of("UTF-8", "ISO-2022-JP", "Shift_JIS", "EUC-JP");

    final LocalDate sent;
    final Instant arrived;
    final Set<Flag> flags = new TreeSet<>();
    final String subject;
    final String from;
    private final StringBuilder headerText = new StringBuilder();
    private final StringBuilder bodyText = new StringBuilder();
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private final Random random;

    ModelMail(long seed) {
        random = new Random(seed);
        for (Flag flag : List.of(Flag.SEEN, Flag.DELETED, Flag.FLAGGED, Flag.of("Work"))) {
            if (random.nextInt(3) == 0) {
                flags.add(flag);
            }
        }
        arrived = Instant.parse("2026-11-05T00:00:00Z").plusSeconds(random.nextInt(5 * 86_400));
        sent = LocalDate.of(2026, 11, 1 + random.nextInt(5));
        subject = words(3);
        from = words(1) + " <taro" + random.nextInt(5) + "@example.jp>";
        header();
        body();
    }

    private void header() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                sent.atTime(random.nextInt(24), 0).atOffset(ZoneOffset.ofHours(random.nextInt(24) - 12)));
        field("Date", date, date);
        field("From", from, encoded(from.substring(0, from.indexOf(" <"))) + from.substring(from.indexOf(" <")));
        field("Subject", subject, encoded(subject));
    }

    private void field(String name, String text, String value) {
        headerText.append(name).append(": ").append(text).append('\n');
        raw(name + ": " + value + "\r\n");
    }

    private void body() {
        if (random.nextInt(3) == 0) {
            field("Content-Type", "multipart/mixed; boundary=qq", "multipart/mixed; boundary=qq");
            raw("\r\n--qq\r\n");
            textPart(bodyText);
            raw("\r\n--qq\r\n");
            attachment();
            raw("\r\n--qq--\r\n");
        } else {
            textPart(headerText);
        }
    }

    private void attachment() {
        String type = "image/png; name=\"" + words(1) + "\"";
        bodyText.append("Content-Type: ").append(type).append("\nContent-Transfer-Encoding: base64\n");
        raw("Content-Type: " + type.substring(0, 17) + encoded(type.substring(17, type.length() - 1)) + "\"\r\n");
        raw("Content-Transfer-Encoding: base64\r\n\r\nQnVkZ2V0IGludm9pY2UgWkVCUkE=");
    }

    private void textPart(StringBuilder itsHeader) {
        String text = words(1 + random.nextInt(20)) + "\r\n" + words(5);
        String charset = charsetFor(text);
        String encoding = List.of("base64", "quoted-printable", "8bit").get(random.nextInt(3));
        String type = "text/plain; charset=" + charset;
        itsHeader
                .append("Content-Type: ")
                .append(type)
                .append("\nContent-Transfer-Encoding: ")
                .append(encoding)
                .append('\n');
        bodyText.append(text).append('\n');
        raw("Content-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n");
        byte[] plain = octets(text, charset);
        switch (encoding) {
            case "base64" -> octets.writeBytes(Base64.getMimeEncoder().encode(plain));
            case "quoted-printable" -> raw(quoted(plain));
            default -> octets.writeBytes(plain);
        }
    }

    /** Words between which a header may be cut, in one encoded word or several. */
    private String encoded(String text) {
        String charset = charsetFor(text);
        byte[] plain = octets(text, charset);
        int cut = random.nextInt(plain.length + 1);
        return word(charset, java.util.Arrays.copyOf(plain, cut)) + "\r\n "
                + word(charset, java.util.Arrays.copyOfRange(plain, cut, plain.length));
    }

    private String word(String charset, byte[] plain) {
        StringBuilder quoted = new StringBuilder();
        for (byte octet : plain) {
            quoted.append(String.format(Locale.ROOT, "=%02X", octet));
        }
        return random.nextBoolean()
                ? "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(plain) + "?="
                : "=?" + charset + "?Q?" + quoted + "?=";
    }

    private static String quoted(byte[] plain) {
        StringBuilder quoted = new StringBuilder();
        for (int at = 0; at < plain.length; at++) {
            boolean safe = plain[at] >= ' ' && plain[at] < 0x7f && plain[at] != '=';
            quoted.append(safe ? String.valueOf((char) plain[at]) : String.format(Locale.ROOT, "=%02X", plain[at]));
            quoted.append(at % 60 == 59 ? "=\r\n" : "");
        }
        return quoted.toString();
    }

    private String charsetFor(String text) {
        String charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
        boolean possible = new String(octets(text, charset), java(charset)).equals(text);
        return possible ? charset : "UTF-8";
    }

    private static byte[] octets(String text, String charset) {
        return text.getBytes(java(charset));
    }

    private static Charset java(String charset) {
        return switch (charset) {
            case "Shift_JIS" -> Charset.forName("windows-31j");
            case "ISO-2022-JP" -> Charset.forName("x-windows-50221");
            default -> Charset.forName(charset);
        };
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : random.nextBoolean() ? " " : "-").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private void raw(String ascii) {
        octets.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** A stretch of what is in it, in some case, or a word that may not be. */
    String stretch(Random choice) {
        String text = choice.nextBoolean() ? subject : bodyText.toString();
        int from = choice.nextInt(text.length());
        String stretch = text.substring(from, Math.min(text.length(), from + 1 + choice.nextInt(6)));
        String line = stretch.replace("\r", "").replace("\n", "");
        String found = line.isEmpty() || choice.nextInt(4) == 0 ? WORDS.get(choice.nextInt(WORDS.size())) : line;
        return choice.nextBoolean() ? found.toUpperCase(Locale.ROOT) : found;
    }

    boolean subjectHolds(String text) {
        return holds(subject, text);
    }

    boolean fromHolds(String text) {
        return holds(from, text);
    }

    boolean bodyHolds(String text) {
        return holds(bodyText.toString(), text);
    }

    boolean textHolds(String text) {
        return holds(headerText.toString(), text) || bodyHolds(text);
    }

    private static boolean holds(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    int size() {
        return octets.size();
    }

    NewMessage message() {
        return new NewMessage(new MessageBody(Octets.of(octets.toByteArray())), Flags.of(flags), arrived);
    }

    @Override
    public String toString() {
        return octets.toString(StandardCharsets.ISO_8859_1) + "\n--- is\n" + headerText + "\n" + bodyText;
    }
}
