package io.github.spmodesim.simulator.relay;

import static io.github.spmodesim.simulator.relay.FieldWriter.field;

import io.github.spmodesim.simulator.dialect.NoticeText;
import io.github.spmodesim.simulator.dialect.RelayDialect;
import io.github.spmodesim.simulator.mime.Octets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes delivery status notifications: multipart/report for people, programs, and with the message (RFC 3464). */
final class NoticeWriter {
    private static final String WHO_SAYS_SO = "spmode-sim: a simulator of docomo mail, not the real service";

    private final RelayDialect dialect;
    private final NoticeIds ids;

    NoticeWriter(RelayDialect dialect, NoticeIds ids) {
        this.dialect = dialect;
        this.ids = ids;
    }

    /**
     * The whole message.
     *
     * @param to whose message it is about
     */
    Octets write(Notice notice, String to) {
        String id = ids.of(notice);
        String boundary = boundary(notice, id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, header(notice, to, id, boundary));
        write(out, "--" + boundary + "\r\n" + forPeople(notice));
        write(
                out,
                "--" + boundary + "\r\n"
                        + new StatusPart(notice, dialect.ehloName().value()).text() + "\r\n");
        write(out, "--" + boundary + "\r\n");
        new ReturnedPart(notice).octets().forEach(octets -> write(out, octets));
        write(out, "--" + boundary + "--\r\n");
        return Octets.of(out.toByteArray());
    }

    private String header(Notice notice, String to, String id, String boundary) {
        return field("Date", StatusPart.date(notice.at()))
                + field(
                        "From",
                        "Mail Delivery Subsystem <" + dialect.noticeSender().value() + ">")
                + field("To", "<" + to + ">")
                + field("Subject", FieldWriter.words(text(notice).subject().value()))
                + field("Message-ID", "<" + id + "@" + dialect.ehloName().value() + ">")
                + field("Auto-Submitted", "auto-replied")
                + field("MIME-Version", "1.0")
                + "Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"" + boundary + "\"\r\n"
                + "\r\n";
    }

    // A message that somebody made up to hold the boundary must not end the part that it comes back in.
    private static String boundary(Notice notice, String id) {
        String boundary = "=_" + id;
        for (String text = notice.mail().text().asLatin1(); text.contains("--" + boundary); ) {
            boundary += "_";
        }
        return boundary;
    }

    private NoticeText text(Notice notice) {
        return switch (notice.action()) {
            case FAILED -> dialect.texts().failed();
            case DELAYED -> dialect.texts().delayed();
            case DELIVERED -> dialect.texts().delivered();
            case RELAYED -> dialect.texts().relayed();
        };
    }

    private String forPeople(Notice notice) {
        StringBuilder text = new StringBuilder();
        text.append(text(notice).japanese().value()).append("\r\n");
        text.append(text(notice).english().value()).append("\r\n\r\n");
        notice.reports()
                .forEach(report -> text.append("  ")
                        .append(report.recipient().address())
                        .append(report.answer()
                                .map(answer -> "\r\n    " + answer.words())
                                .orElse(""))
                        .append("\r\n"));
        text.append("\r\n").append(WHO_SAYS_SO).append("\r\n");
        return "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8)) + "\r\n";
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(ByteArrayOutputStream out, Octets octets) {
        try {
            octets.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
