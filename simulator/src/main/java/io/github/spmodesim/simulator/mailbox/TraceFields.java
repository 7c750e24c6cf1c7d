package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The header fields that a delivery puts before a message: Return-Path and Received (RFC 5321 section 4.4). */
final class TraceFields {
    private TraceFields() {}

    /**
     * The message with its trace, one array for all copies.
     *
     * @param id tells this arrival from all others
     * @param instant when it arrived; shown in Japan's zone
     */
    static Octets before(Arrival arrival, long id, Instant instant) {
        byte[] trace = text(arrival, id, instant).getBytes(StandardCharsets.UTF_8);
        Octets message = arrival.text();
        byte[] whole = new byte[trace.length + message.length()];
        System.arraycopy(trace, 0, whole, 0, trace.length);
        System.arraycopy(message.array(), message.arrayOffset(), whole, trace.length, message.length());
        return Octets.of(whole);
    }

    private static String text(Arrival arrival, long id, Instant instant) {
        Hop hop = arrival.hop();
        return "Return-Path: <" + arrival.sender().map(MailAddress::value).orElse("") + ">\r\n"
                + "Received: from " + hop.from() + "\r\n"
                + "\tby " + hop.by() + " with " + hop.protocol() + " id " + id + ";\r\n"
                + "\t" + DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(SimulatorClock.ZONE)) + "\r\n";
    }
}
