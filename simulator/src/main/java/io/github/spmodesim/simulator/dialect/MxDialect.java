package io.github.spmodesim.simulator.dialect;

import java.util.Map;

/**
 * The inbound side of a service: its mail exchanger, which other mail servers reach.
 *
 * @param ehloName the name after {@code 250} in the first line of the EHLO reply
 * @param extensions lines of the EHLO reply in order, and whether they are on
 * @param strictOrder whether a second EHLO is refused and HELO is not known
 * @param texts texts of replies after their codes
 * @param limits bounds on what a client may send
 */
public record MxDialect(
        Setting<String> ehloName,
        Map<String, Setting<Boolean>> extensions,
        Setting<Boolean> strictOrder,
        SmtpTexts texts,
        MxLimits limits)
        implements SmtpDoorDialect {}
