package io.github.spmodesim.simulator.mime;

import java.util.List;
import java.util.Optional;

/**
 * A media type (RFC 2045 section 5), in the case it was written in.
 *
 * @param type such as {@code text}
 * @param subtype such as {@code plain}
 * @param parameters the character set or the boundary among them
 */
public record ContentType(String type, String subtype, Parameters parameters) {
    /** The default, {@code text/plain; charset=us-ascii} (RFC 2045 section 5.2). */
    public static final ContentType TEXT_PLAIN =
            new ContentType("text", "plain", new Parameters(List.of(new Parameter("charset", "us-ascii"))));

    private static final ContentType MESSAGE_RFC822 = new ContentType("message", "rfc822", new Parameters(List.of()));

    /** Reads a header's; a field that cannot be read is plain text, and so is not the same as no field. */
    static ContentType of(HeaderFields fields, ContentType defaultType) {
        return fields.value("Content-Type").map(ContentType::read).orElse(defaultType);
    }

    private static ContentType read(String value) {
        var cursor = new FieldCursor(value);
        String type = cursor.wordUntil("/;");
        String subtype = cursor.skip('/') ? cursor.wordUntil(";") : "";
        return type.isEmpty() || subtype.isEmpty()
                ? TEXT_PLAIN
                : new ContentType(type, subtype, Parameters.read(cursor));
    }

    /** Returns whether this is the media type of these two names, in upper or lower case. */
    public boolean is(String wantedType, String wantedSubtype) {
        return type.equalsIgnoreCase(wantedType) && subtype.equalsIgnoreCase(wantedSubtype);
    }

    /** Returns whether this is {@code multipart/*}. */
    public boolean isMultipart() {
        return type.equalsIgnoreCase("multipart");
    }

    /** Returns whether the body is a message: {@code message/rfc822}, {@code message/global} (RFC 6532 section 3.7). */
    public boolean isMessage() {
        return is("message", "rfc822") || is("message", "global");
    }

    boolean isComposite() {
        return isMultipart() || isMessage();
    }

    /** The boundary of a multipart, without the blanks that RFC 2046 forbids at its end; none if it is missing or empty. */
    Optional<String> boundary() {
        return isMultipart()
                ? parameters.value("boundary").map(String::stripTrailing).filter(boundary -> !boundary.isEmpty())
                : Optional.empty();
    }

    ContentType defaultTypeOfParts() {
        return is("multipart", "digest") ? MESSAGE_RFC822 : TEXT_PLAIN;
    }
}
