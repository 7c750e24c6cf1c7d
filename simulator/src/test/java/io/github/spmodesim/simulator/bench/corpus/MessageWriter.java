package io.github.spmodesim.simulator.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes one message of the corpus. */
final class MessageWriter {
    private static final Instant FIRST = Instant.parse("2025-11-01T00:00:00Z");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneId.of("Asia/Tokyo"));
    private static final String BOUNDARY = "----=_Part_spmode_bench";

    private final SplittableRandom random;
    private final Words words;
    private final boolean subjectWord;
    private final boolean bodyWord;

    MessageWriter(long seed, boolean subjectWord, boolean bodyWord) {
        this.random = new SplittableRandom(seed);
        this.words = new Words(random);
        this.subjectWord = subjectWord;
        this.bodyWord = bodyWord;
    }

    byte[] write(int index) {
        String message = header(index) + content();
        return message.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String header(int index) {
        String date = DATE.format(FIRST.plusSeconds(1800L * index));
        String id = Long.toHexString(random.nextLong());
        return trace(date, id)
                + "Message-ID: <" + id + "@mail.example.co.jp>\r\n"
                + (index % 3 == 0
                        ? "In-Reply-To: <" + index + ".1@example.com>\r\nReferences: <" + index
                                + ".0@example.com>\r\n <" + index + ".1@example.com>\r\n"
                        : "")
                + "Date: " + date + "\r\n"
                + "From: " + encodedWord(words.person()) + " <sender" + index % 211 + "@example.co.jp>\r\n"
                + "To: " + encodedWord("山田 太郎") + " <taro@docomo.ne.jp>\r\n"
                + (index % 4 == 0 ? "Cc: hanako@example.jp, jiro@example.com\r\n" : "")
                + "Subject: " + (subjectWord ? "Notes from " + Corpus.SUBJECT_WORD : encodedWord(words.topic()))
                + "\r\n"
                + (index % 6 == 0
                        ? "List-Id: <news.example.co.jp>\r\nList-Unsubscribe: <https://example.co.jp/u/" + id + ">\r\n"
                        : "")
                + "MIME-Version: 1.0\r\n";
    }

    private String trace(String date, String id) {
        return "Return-Path: <bounce-" + id + "@example.co.jp>\r\n"
                + "Received: from mx.example.co.jp (mx.example.co.jp [192.0.2.25])\r\n\tby mail.docomo.ne.jp with ESMTP id "
                + id + ";\r\n\t" + date + "\r\n"
                + "Received: from app.example.co.jp (localhost [127.0.0.1])\r\n\tby mx.example.co.jp with ESMTPS; "
                + date
                + "\r\n"
                + "Authentication-Results: docomo.ne.jp; spf=pass smtp.mailfrom=example.co.jp;\r\n dkim=pass"
                + " header.d=example.co.jp; dmarc=pass\r\n"
                + "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.co.jp; s=s1;\r\n"
                + " h=from:to:subject:date:message-id; bh=" + id + id + "=;\r\n b=" + (id + id).repeat(5) + "\r\n";
    }

    private String content() {
        int kind = random.nextInt(100);
        if (kind < 35) {
            return TextPart.iso2022jp(text(true, 900));
        } else if (kind < 50) {
            return TextPart.base64("plain", text(true, 500));
        } else if (kind < 70) {
            return TextPart.ascii("plain", text(false, 1500));
        } else if (kind < 96) {
            return multipart("alternative", alternatives());
        }
        return multipart("mixed", TextPart.base64("plain", text(true, 300)), attachment());
    }

    private String[] alternatives() {
        boolean japanese = random.nextBoolean();
        String text = text(japanese, japanese ? 400 : 1200);
        String html = "<html><body><p>" + text.replace("\r\n", "</p>\r\n<p>") + "</p></body></html>\r\n";
        return japanese
                ? new String[] {TextPart.base64("plain", text), TextPart.base64("html", html)}
                : new String[] {TextPart.ascii("plain", text), TextPart.quotedPrintable("html", html)};
    }

    private String attachment() {
        byte[] octets = new byte[2_000 + random.nextInt(22_000)];
        random.nextBytes(octets);
        return "Content-Type: image/jpeg; name=\"photo.jpg\"\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"photo.jpg\"\r\n\r\n" + TextPart.encoded(octets);
    }

    private String text(boolean japanese, int characters) {
        int length = characters / 2 + random.nextInt(characters);
        String text = japanese ? words.japanese(length) : words.english(length);
        return bodyWord ? text + "See you at " + Corpus.BODY_WORD + " station.\r\n" : text;
    }

    private static String multipart(String subtype, String... parts) {
        StringBuilder content = new StringBuilder("Content-Type: multipart/" + subtype + ";\r\n boundary=\"" + BOUNDARY
                + "\"\r\n\r\nThis is a message with several parts.\r\n");
        for (String part : parts) {
            content.append("--").append(BOUNDARY).append("\r\n").append(part);
        }
        return content.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private static String encodedWord(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return ascii ? text : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(octets) + "?=";
    }
}
