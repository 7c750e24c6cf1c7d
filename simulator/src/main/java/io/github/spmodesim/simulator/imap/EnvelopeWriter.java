package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mime.Address;
import io.github.spmodesim.simulator.mime.AddressReader;
import io.github.spmodesim.simulator.mime.HeaderField;
import io.github.spmodesim.simulator.mime.HeaderFields;
import java.util.List;
import java.util.Optional;

/** Writes ENVELOPE (RFC 3501 section 7.4.2); encoded words stay as they are. */
final class EnvelopeWriter {
    private final HeaderFields fields;
    private final ReplyLineWriter writer;

    private EnvelopeWriter(HeaderFields fields, ReplyLineWriter writer) {
        this.fields = fields;
        this.writer = writer;
    }

    static void write(HeaderFields fields, ReplyLineWriter writer) {
        new EnvelopeWriter(fields, writer).write();
    }

    private void write() {
        List<Address> from = addresses("From");
        writer.raw("(");
        text("Date");
        text("Subject");
        list(from);
        list(orElse("Sender", from));
        list(orElse("Reply-To", from));
        list(addresses("To"));
        list(addresses("Cc"));
        list(addresses("Bcc"));
        text("In-Reply-To");
        text("Message-ID");
        writer.raw(")");
    }

    private void text(String field) {
        writer.separate();
        // A field that is there without a value is an empty string; only one that is not there is NIL.
        nstring(fields.first(field).map(HeaderField::unfolded));
    }

    private void nstring(Optional<String> value) {
        value.ifPresentOrElse(writer::string, writer::nil);
    }

    private List<Address> addresses(String field) {
        return fields.value(field).map(AddressReader::read).orElse(List.of());
    }

    private List<Address> orElse(String field, List<Address> otherwise) {
        List<Address> own = addresses(field);
        return own.isEmpty() ? otherwise : own;
    }

    private void list(List<Address> addresses) {
        writer.separate();
        if (addresses.isEmpty()) {
            writer.nil();
            return;
        }
        writer.raw("(");
        addresses.forEach(this::address);
        writer.raw(")");
    }

    private void address(Address address) {
        writer.raw("(");
        nstring(address.displayName());
        writer.raw(" ");
        nstring(address.route());
        writer.raw(" ");
        nstring(address.mailbox());
        writer.raw(" ");
        nstring(address.host());
        writer.raw(")");
    }
}
