package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mime.HeaderField;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The part of a notice that brings the message back, or its header (RFC 6522 section 4). */
final class ReturnedPart {
    private static final Octets CRLF = Octets.ofLatin1("\r\n");

    private final Notice notice;

    ReturnedPart(Notice notice) {
        this.notice = notice;
    }

    /** Its header and body, to be put one after the other; ends with a line break. */
    List<Octets> octets() {
        List<Octets> content = switch (notice.returned()) {
            case FULL -> List.of(notice.mail().text());
            case HEADERS ->
                MimeScanner.header(notice.mail().text()).list().stream()
                        .map(HeaderField::raw)
                        .toList();
        };
        boolean eightBit = content.stream().anyMatch(Octets::isEightBit);
        String head =
                "Content-Type: " + type() + "\r\n" + (eightBit ? "Content-Transfer-Encoding: 8bit\r\n" : "") + "\r\n";
        return Stream.of(List.of(Octets.of(head.getBytes(StandardCharsets.US_ASCII))), content, List.of(CRLF))
                .flatMap(List::stream)
                .toList();
    }

    private String type() {
        boolean global = notice.mail().sender().utf8();
        return switch (notice.returned()) {
            case FULL -> global ? "message/global" : "message/rfc822";
            case HEADERS -> global ? "message/global-headers" : "text/rfc822-headers";
        };
    }
}
