package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.mime.FieldNames;
import io.github.spmodesim.simulator.mime.HeaderEdit;
import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The header fields of a final delivery: one Return-Path, and a Received before all others (RFC 5321 section 4.4). */
final class TraceFields {
    private static final FieldNames RETURN_PATH = FieldNames.of(List.of("Return-Path"));

    private TraceFields() {}

    /**
     * The message with its trace and without any other Return-Path, one array for all copies.
     *
     * @param header the header of the message as it arrived
     * @param id tells this arrival from all others
     * @param instant when it arrived; shown in Japan's zone
     */
    static Octets before(Arrival arrival, HeaderFields header, long id, Instant instant) {
        return new HeaderEdit(arrival.text(), header)
                .prepend(text(arrival, id, instant))
                .without(RETURN_PATH)
                .toOctets();
    }

    private static String text(Arrival arrival, long id, Instant instant) {
        Hop hop = arrival.hop();
        return "Return-Path: <" + arrival.sender().map(MailAddress::value).orElse("") + ">\r\n"
                + "Received: from " + hop.from() + "\r\n"
                + "\tby " + hop.by() + " with " + hop.protocol() + " id " + id
                + arrival.onlyRecipient()
                        .map(address -> "\r\n\tfor <" + address.value() + ">")
                        .orElse("")
                + ";\r\n\t" + DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(SimulatorClock.ZONE)) + "\r\n";
    }
}
