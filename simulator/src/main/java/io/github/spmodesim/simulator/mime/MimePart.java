package io.github.spmodesim.simulator.mime;

import java.util.List;
import java.util.Optional;

/**
 * A message, or a part of one: where its octets lie, and what its header says of them.
 *
 * <p>The fields are those that BODYSTRUCTURE lists (RFC 3501 section 7.4.2).
 */
public final class MimePart {
    private final PartSpan span;
    private final HeaderFields fields;
    private final ContentType contentType;
    private final List<MimePart> below;

    MimePart(PartSpan span, HeaderFields fields, ContentType contentType, List<MimePart> below) {
        this.span = span;
        this.fields = fields;
        this.contentType = contentType;
        this.below = List.copyOf(below);
    }

    PartSpan span() {
        return span;
    }

    /** Returns what the part was found to consist of; {@link #contentType} never contradicts it. */
    public PartKind kind() {
        if (below.isEmpty()) {
            return PartKind.LEAF;
        }
        return contentType.isMultipart() ? PartKind.MULTIPART : PartKind.MESSAGE;
    }

    /** Returns header and body. */
    public Octets octets() {
        return span.whole();
    }

    /** Returns the header with its blank line, if it has one. */
    public Octets header() {
        return span.header();
    }

    /** Returns the body, still in its transfer encoding, without the line break that belongs to the delimiter after it. */
    public Octets body() {
        return span.body();
    }

    /** Returns the size of the body in octets, still in its transfer encoding. */
    public int bodySize() {
        return span.end() - span.bodyStart();
    }

    /** Returns the lines of the body that a line break ends, counted anew by each call. */
    public int bodyLines() {
        return body().lines();
    }

    /** Returns the fields of the header. */
    public HeaderFields fields() {
        return fields;
    }

    /**
     * Returns the type of the body.
     *
     * <p>Without a field that can be read it is {@code text/plain; charset=us-ascii} (RFC 2045 section 5.2), inside
     * {@code multipart/digest} {@code message/rfc822} (RFC 2046 section 5.1.5). A multipart or message that could not be taken
     * apart is {@code text/plain} too: there is no BODYSTRUCTURE of either without something below.
     */
    public ContentType contentType() {
        return contentType;
    }

    /** Returns the transfer encoding as written, {@code 7bit} if there is none (RFC 2045 section 6.1). */
    public String transferEncoding() {
        return fields.value("Content-Transfer-Encoding")
                .map(value -> new FieldCursor(value).wordUntil(";"))
                .filter(encoding -> !encoding.isEmpty())
                .orElse("7bit");
    }

    /** Returns {@code Content-Disposition} (RFC 2183). */
    public Optional<ContentDisposition> disposition() {
        return fields.value("Content-Disposition").flatMap(ContentDisposition::of);
    }

    /** Returns {@code Content-ID} as written: docomo has sent it without its angle brackets (OBS 2013, imoten 42d5296). */
    public Optional<String> id() {
        return fields.value("Content-ID");
    }

    /** Returns {@code Content-Description}, encoded words left as they are. */
    public Optional<String> description() {
        return fields.value("Content-Description");
    }

    /** Returns {@code Content-MD5} (RFC 1864). */
    public Optional<String> md5() {
        return fields.value("Content-MD5");
    }

    /** Returns the tags of {@code Content-Language} in their order (RFC 3282). */
    public List<String> language() {
        return fields.value("Content-Language").map(MimePart::languageTags).orElse(List.of());
    }

    /** Returns {@code Content-Location} (RFC 2557). */
    public Optional<String> location() {
        return fields.value("Content-Location");
    }

    /** Returns the parts of a {@link PartKind#MULTIPART}, none for the other kinds. */
    public List<MimePart> children() {
        return kind() == PartKind.MULTIPART ? below : List.of();
    }

    /** Returns the message inside a {@link PartKind#MESSAGE}, none for the other kinds. */
    public Optional<MimePart> nestedMessage() {
        return kind() == PartKind.MESSAGE ? Optional.of(below.get(0)) : Optional.empty();
    }

    /**
     * Finds a part of this message by its numbers, as in {@code BODY[2.1]} (RFC 3501 section 6.4.5).
     *
     * <p>No numbers name the message itself. Part 1 of a message that is no multipart is its body: the answer is the message,
     * whose {@link #body} is meant. Numbers below a {@link PartKind#MESSAGE} are those of the message inside.
     *
     * @return empty if there is no such part
     */
    public Optional<MimePart> part(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return Optional.of(this);
        }
        Optional<MimePart> found = partOfMessage(numbers.get(0));
        for (int number : numbers.subList(1, numbers.size())) {
            found = found.flatMap(part -> part.partBelow(number));
        }
        return found;
    }

    private Optional<MimePart> partOfMessage(int number) {
        return switch (kind()) {
            case MULTIPART -> child(number);
            case MESSAGE, LEAF -> number == 1 ? Optional.of(this) : Optional.empty();
        };
    }

    private Optional<MimePart> partBelow(int number) {
        return switch (kind()) {
            case MULTIPART -> child(number);
            case MESSAGE -> below.get(0).partOfMessage(number);
            case LEAF -> Optional.empty();
        };
    }

    private Optional<MimePart> child(int number) {
        return number >= 1 && number <= below.size() ? Optional.of(below.get(number - 1)) : Optional.empty();
    }

    private static List<String> languageTags(String value) {
        return new FieldCursor(value).list();
    }

    /** Names type, size and the number of parts, never the content. */
    @Override
    public String toString() {
        return "MimePart[" + contentType.type() + "/" + contentType.subtype() + ", "
                + span.whole().length() + " octets, " + below.size() + " below]";
    }
}
