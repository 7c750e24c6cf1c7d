package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.Uid;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a relative IMAP URL of a message or a part (RFC 5092 section 11).
 *
 * <p>It starts with a slash and names its mailbox, or it starts with {@code ;UID=} and leaves that to whoever reads it, as the
 * example of section 9.1 does. All other relative paths are refused, as section 7.2 wants it, and so are servers, searches,
 * authorisations (RFC 4467) and dot segments.
 */
public final class ImapUrlReader {
    private static final String MARKS = "-._~!$'()*+,;&=:@/%";
    private static final List<String> DOTS = List.of(".", "..");
    private static final int LONGEST_NUMBER = 10;

    private final String url;
    private int position;

    private ImapUrlReader(String url) {
        this.url = url;
    }

    /**
     * The URL that stands in {@code url}, one character an octet.
     *
     * @throws ImapSyntaxException when it is none of that kind
     */
    public static ImapUrl read(String url) throws ImapSyntaxException {
        if (!url.chars().allMatch(ImapUrlReader::isUrlChar)) {
            throw new ImapSyntaxException("URL: expected characters of RFC 5092, others percent-encoded");
        }
        return new ImapUrlReader(url).read();
    }

    private static boolean isUrlChar(int c) {
        return c < 0x7F && (Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
    }

    private ImapUrl read() throws ImapSyntaxException {
        Optional<MailboxName> mailbox = Optional.empty();
        Optional<Long> uidValidity = Optional.empty();
        if (take("/")) {
            mailbox = Optional.of(mailbox(beforeParameter()));
            uidValidity = uidValidity();
        }
        expect(";UID=");
        Uid uid = new Uid(positive());
        String section = take("/;SECTION=") ? section(beforeParameter()) : "";
        Optional<ImapUrl.Range> partial = partial(section);
        if (position < url.length()) {
            throw wrong("its end");
        }
        return new ImapUrl(mailbox, uidValidity, uid, section, partial);
    }

    private Optional<Long> uidValidity() throws ImapSyntaxException {
        if (!take(";UIDVALIDITY=")) {
            return Optional.empty();
        }
        long uidValidity = positive();
        expect("/");
        return Optional.of(uidValidity);
    }

    // Behind a section its slash is passed over already.
    private Optional<ImapUrl.Range> partial(String section) throws ImapSyntaxException {
        if (!take(section.isEmpty() ? "/;PARTIAL=" : ";PARTIAL=")) {
            return Optional.empty();
        }
        long origin = number();
        return Optional.of(new ImapUrl.Range(origin, take(".") ? Optional.of(positive()) : Optional.empty()));
    }

    /** Everything up to the next parameter, without the slash that belongs to it. */
    private String beforeParameter() throws ImapSyntaxException {
        int start = position;
        int semicolon = url.indexOf(';', start);
        position = semicolon < 0 ? url.length() : semicolon;
        boolean slash = semicolon > start && url.charAt(semicolon - 1) == '/';
        int end = slash ? position - 1 : position;
        boolean needsNoSlash = semicolon < 0 || url.regionMatches(true, semicolon, ";UIDVALIDITY=", 0, 13);
        if (end == start || slash == needsNoSlash) {
            position = start;
            throw wrong("something before the next parameter");
        }
        return url.substring(start, end);
    }

    private static MailboxName mailbox(String encoded) throws ImapSyntaxException {
        if (encoded.startsWith("/") || Arrays.stream(encoded.split("/", -1)).anyMatch(DOTS::contains)) {
            throw new ImapSyntaxException("URL: expected a mailbox of this server, without dot segments");
        }
        try {
            return new MailboxName(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded(encoded)))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new ImapSyntaxException("URL: expected a mailbox in UTF-8, got other octets");
        }
    }

    private static String section(String encoded) throws ImapSyntaxException {
        String section = new String(decoded(encoded), StandardCharsets.ISO_8859_1);
        if (section.chars().anyMatch(c -> c < ' ' || c >= 0x7F)) {
            throw new ImapSyntaxException("URL: expected a section in printable ASCII, got other octets");
        }
        return section;
    }

    private static byte[] decoded(String encoded) throws ImapSyntaxException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(encoded.length());
        int at = 0;
        while (at < encoded.length()) {
            boolean escaped = encoded.charAt(at) == '%';
            octets.write(escaped ? hex(encoded, at + 1) << 4 | hex(encoded, at + 2) : encoded.charAt(at));
            at += escaped ? 3 : 1;
        }
        return octets.toByteArray();
    }

    private static int hex(String text, int at) throws ImapSyntaxException {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new ImapSyntaxException("URL: expected two hexadecimal digits behind each percent sign");
        }
        return digit;
    }

    private long positive() throws ImapSyntaxException {
        long number = number();
        if (number == 0) {
            throw new ImapSyntaxException("URL: expected a number from 1 on, got 0");
        }
        return number;
    }

    private long number() throws ImapSyntaxException {
        int start = position;
        while (position < url.length() && url.charAt(position) >= '0' && url.charAt(position) <= '9') {
            position++;
        }
        String digits = url.substring(start, position);
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER || Long.parseLong(digits) > 0xFFFF_FFFFL) {
            position = start;
            throw wrong("a number below 4294967296");
        }
        return Long.parseLong(digits);
    }

    private void expect(String text) throws ImapSyntaxException {
        if (!take(text)) {
            throw wrong(text);
        }
    }

    private boolean take(String text) {
        boolean next = url.regionMatches(true, position, text, 0, text.length());
        position += next ? text.length() : 0;
        return next;
    }

    private ImapSyntaxException wrong(String expected) {
        return new ImapSyntaxException("URL: expected " + expected + " behind its first " + position + " characters");
    }
}
