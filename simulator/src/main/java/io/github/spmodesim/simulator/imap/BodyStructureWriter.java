package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mime.ContentDisposition;
import io.github.spmodesim.simulator.mime.ContentType;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.Parameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes BODY and BODYSTRUCTURE (RFC 3501 section 7.4.2). */
final class BodyStructureWriter {
    private final ReplyLineWriter writer;
    private final boolean upperCase;
    private boolean extended;

    /**
     * A writer for one structure.
     *
     * @param upperCase whether media types are given in upper case
     */
    BodyStructureWriter(ReplyLineWriter writer, boolean upperCase) {
        this.writer = writer;
        this.upperCase = upperCase;
    }

    /** Without extension data. */
    void basic(MimePart part) {
        extended = false;
        part(part);
    }

    /** With extension data. */
    void extended(MimePart part) {
        extended = true;
        part(part);
    }

    private void part(MimePart part) {
        writer.raw("(");
        if (part.children().isEmpty()) {
            leaf(part);
        } else {
            multipart(part);
        }
        writer.raw(")");
    }

    private void multipart(MimePart part) {
        part.children().forEach(this::part);
        writer.raw(" ").string(cased(part.contentType().subtype()));
        if (extended) {
            writer.raw(" ");
            parameters(part.contentType().parameters());
            tail(part);
        }
    }

    private void leaf(MimePart part) {
        ContentType type = part.contentType().isMultipart() ? ContentType.TEXT_PLAIN : part.contentType();
        writer.string(cased(type.type())).raw(" ").string(cased(type.subtype())).raw(" ");
        parameters(type.parameters());
        nstring(part.id());
        nstring(part.description());
        writer.raw(" ").string(part.transferEncoding().toUpperCase(Locale.ROOT));
        writer.raw(" " + part.bodySize());
        part.nestedMessage().ifPresent(this::nested);
        if (part.nestedMessage().isPresent() || type.type().equalsIgnoreCase("text")) {
            writer.raw(" " + part.bodyLines());
        }
        if (extended) {
            nstring(part.md5());
            tail(part);
        }
    }

    private void nested(MimePart message) {
        writer.raw(" ");
        EnvelopeWriter.write(message.fields(), writer);
        writer.raw(" ");
        part(message);
    }

    private void tail(MimePart part) {
        writer.raw(" ");
        part.disposition().ifPresentOrElse(this::disposition, writer::nil);
        languages(part.language());
        nstring(part.location());
    }

    private void disposition(ContentDisposition disposition) {
        writer.raw("(").string(cased(disposition.type())).raw(" ");
        parameters(disposition.parameters());
        writer.raw(")");
    }

    private void languages(List<String> languages) {
        writer.raw(" ");
        if (languages.isEmpty()) {
            writer.nil();
            return;
        }
        writer.raw("(");
        languages.forEach(language -> writer.separate().string(language));
        writer.raw(")");
    }

    private void parameters(Parameters parameters) {
        if (parameters.list().isEmpty()) {
            writer.nil();
            return;
        }
        writer.raw("(");
        parameters
                .list()
                .forEach(parameter -> writer.separate()
                        .string(cased(parameter.name()))
                        .raw(" ")
                        .string(parameter.value()));
        writer.raw(")");
    }

    private void nstring(Optional<String> value) {
        writer.raw(" ");
        value.ifPresentOrElse(writer::string, writer::nil);
    }

    private String cased(String name) {
        return upperCase ? name.toUpperCase(Locale.ROOT) : name;
    }
}
