package io.github.spmodesim.simulator.mime;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Base64;

/**
 * A mail of one text, as a program writes it: UTF-8, in base64 where it is more than short lines of ASCII.
 *
 * @param from address of who wrote it
 * @param to address of who is to read it
 * @param subject any characters
 * @param text any characters; any line ends
 */
public record TextMail(String from, String to, String subject, String text) {
    private static final int LONGEST_LINE = 998;
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();

    /**
     * Writes it (RFC 5322, RFC 2045).
     *
     * @param date goes into Date
     * @param messageId goes into Message-ID, with its angle brackets
     */
    public Octets written(ZonedDateTime date, String messageId) {
        String body = withCrlf(text);
        boolean plain = isPlain(body);
        String header = "From: " + from + "\r\n"
                + "To: " + to + "\r\n"
                + "Subject: " + EncodedText.of(subject) + "\r\n"
                + "Date: " + SentDate.written(date) + "\r\n"
                + "Message-ID: " + messageId + "\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: " + (plain ? "7bit" : "base64") + "\r\n\r\n";
        return Octets.of((header + (plain ? body : base64(body) + "\r\n")).getBytes(StandardCharsets.US_ASCII));
    }

    /** The text with CRLF at the end of every line, the last one too. */
    private static String withCrlf(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
        return lines.isEmpty() || lines.endsWith("\r\n") ? lines : lines + "\r\n";
    }

    private static boolean isPlain(String body) {
        return body.chars().allMatch(c -> c < 0x7f && (c >= ' ' || c == '\t' || c == '\r' || c == '\n'))
                && body.lines().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    private static String base64(String body) {
        return BASE64.encodeToString(body.getBytes(StandardCharsets.UTF_8));
    }
}
