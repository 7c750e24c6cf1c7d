package io.github.spmodesim.simulator.relay;

import static io.github.spmodesim.simulator.relay.FieldWriter.field;

import io.github.spmodesim.simulator.mime.SentDate;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;

/** The part of a notice that programs read: message/delivery-status (RFC 3464 section 2). */
final class StatusPart {
    private final Notice notice;
    private final String reporter;

    /**
     * The part of a notice.
     *
     * @param reporter how the service names itself
     */
    StatusPart(Notice notice, String reporter) {
        this.notice = notice;
        this.reporter = reporter;
    }

    /** A date as header fields have it, in Japan's zone. */
    static String date(Instant instant) {
        return SentDate.written(instant.atZone(SimulatorClock.ZONE));
    }

    /** Its header and body. */
    String text() {
        // RFC 6533 section 4 for a message whose addresses are not in ASCII.
        String type = notice.mail().sender().utf8()
                ? "message/global-delivery-status\r\nContent-Transfer-Encoding: 8bit"
                : "message/delivery-status";
        StringBuilder text = new StringBuilder("Content-Type: " + type + "\r\n\r\n");
        text.append(field("Reporting-MTA", "dns; " + reporter));
        notice.mail().sender().envelopeId().ifPresent(id -> text.append(field("Original-Envelope-Id", meant(id))));
        text.append(field("Arrival-Date", date(notice.mail().at())));
        notice.reports().forEach(report -> text.append("\r\n").append(recipient(report)));
        return text.toString();
    }

    private String recipient(Report report) {
        StringBuilder text = new StringBuilder();
        report.recipient()
                .original()
                .ifPresent(original ->
                        text.append(field("Original-Recipient", meant(original).replaceFirst(";", "; "))));
        text.append(field("Final-Recipient", typed(report.recipient().address().value())));
        text.append(field("Action", report.action().word()));
        text.append(field("Status", report.status()));
        report.answer().ifPresent(answer -> {
            answer.server().ifPresent(server -> text.append(field("Remote-MTA", "dns; " + server)));
            text.append(field("Diagnostic-Code", answer.diagnostic()));
        });
        text.append(field("Last-Attempt-Date", date(notice.at())));
        report.retriedUntil().ifPresent(end -> text.append(field("Will-Retry-Until", date(end))));
        return text.toString();
    }

    private static String meant(String text) {
        return Xtext.decoded(text).orElse(text);
    }

    private static String typed(String address) {
        return (address.chars().allMatch(c -> c < 0x80) ? "rfc822; " : "utf-8; ") + address;
    }
}
