package io.github.spmodesim.simulator.mime;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The body of a part as people read it: transfer encoding taken off, characters decoded.
 *
 * <p>It refuses nothing; time and memory are linear in the part.
 */
public final class BodyText {
    private BodyText() {}

    /** Returns whether the part holds text: {@code text/*}, or a report in {@code message/*} that has no parts of its own. */
    public static boolean isText(MimePart part) {
        String type = part.contentType().type();
        return part.kind() == PartKind.LEAF && (type.equalsIgnoreCase("text") || type.equalsIgnoreCase("message"));
    }

    /** Returns whether the octets of the body are its text, each a character of ASCII, with nothing to decode. */
    public static boolean isPlainAscii(MimePart part) {
        return encoding(part) == TransferEncoding.IDENTITY && MailCharset.isPlainAscii(part.body());
    }

    /** Returns the octets of the body before they were encoded for transport. */
    public static Octets octets(MimePart part) {
        return encoding(part).decode(part.body());
    }

    /** Returns the text of a part that {@link #isText} is true for, in the character set that its header names. */
    public static String of(MimePart part) {
        return MailCharset.decode(octets(part), charset(part));
    }

    /** Returns how the body was encoded for transport. */
    public static TransferEncoding encoding(MimePart part) {
        return TransferEncoding.named(part.transferEncoding());
    }

    /** Returns the character set that the header names, empty where {@link MailCharset#decode} has to look for itself. */
    public static Optional<Charset> charset(MimePart part) {
        return MailCharset.named(
                part.contentType().parameters().value("charset").orElse(""));
    }
}
