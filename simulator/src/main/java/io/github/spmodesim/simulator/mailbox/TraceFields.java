package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.mime.FieldNames;
import io.github.spmodesim.simulator.mime.HeaderEdit;
import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.time.Instant;
import java.util.List;

/** The header fields of a final delivery: one Return-Path, and a Received before all others (RFC 5321 section 4.4). */
final class TraceFields {
    private static final FieldNames RETURN_PATH = FieldNames.of(List.of("Return-Path"));

    private TraceFields() {}

    /**
     * The message with its trace and without any other Return-Path, the same octets for all copies.
     *
     * @param header the header of the message as it arrived
     * @param id tells this arrival from all others
     * @param instant when it arrived; shown in Japan's zone
     */
    static OctetRope before(Arrival arrival, HeaderFields header, long id, Instant instant) {
        return new HeaderEdit(arrival.text(), header)
                .prepend(text(arrival, id, instant))
                .without(RETURN_PATH)
                .toRope();
    }

    private static String text(Arrival arrival, long id, Instant instant) {
        return "Return-Path: <" + arrival.sender().map(MailAddress::value).orElse("") + ">\r\n"
                + arrival.hop().received(String.valueOf(id), arrival.onlyRecipient(), instant);
    }
}
