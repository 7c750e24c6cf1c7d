package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.mime.SentDate;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.util.Optional;

/**
 * One way between two mail hosts, as the Received field tells it (RFC 5321 section 4.4).
 *
 * @param from how the client named itself
 * @param by how the service names itself
 * @param protocol the WITH word of RFC 3848, for example {@code ESMTPSA}
 */
public record Hop(String from, String by, String protocol) {
    /**
     * The way of a message that is written here and came by no network; the protocol as Exim names it then.
     *
     * @param by how the service names itself
     */
    public static Hop local(String by) {
        return new Hop("localhost", by, "local");
    }

    /**
     * The field with its line breaks.
     *
     * @param id tells the message from all others
     * @param onlyRecipient the forward-path where the transaction had no other
     * @param at when it arrived; shown in Japan's zone
     */
    public String received(String id, Optional<MailAddress> onlyRecipient, Instant at) {
        return "Received: from " + from + "\r\n"
                + "\tby " + by + " with " + protocol + " id " + id
                + onlyRecipient
                        .map(address -> "\r\n\tfor <" + address.value() + ">")
                        .orElse("")
                + ";\r\n\t" + SentDate.written(at.atZone(SimulatorClock.ZONE)) + "\r\n";
    }
}
