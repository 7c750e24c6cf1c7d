package io.github.spmodesim.simulator.dialect;

import java.util.Map;

/**
 * The submission side of a service.
 *
 * @param ehloName the name after {@code 250} in the first line of the EHLO reply
 * @param extensions lines of the EHLO reply in order, and whether they are on
 * @param domains domains of the service's own addresses, and whether they are on
 * @param submission what is done to the header of a message
 * @param strictOrder whether a second EHLO is refused and HELO is not known
 * @param nullSender whether {@code MAIL FROM:<>} is taken
 * @param texts texts of replies after their codes
 * @param limits bounds on what a client may send
 */
public record SmtpDialect(
        Setting<String> ehloName,
        Map<String, Setting<Boolean>> extensions,
        Map<String, Setting<Boolean>> domains,
        SubmissionDialect submission,
        Setting<Boolean> strictOrder,
        Setting<Boolean> nullSender,
        SmtpTexts texts,
        SmtpLimits limits)
        implements SmtpDoorDialect {}
