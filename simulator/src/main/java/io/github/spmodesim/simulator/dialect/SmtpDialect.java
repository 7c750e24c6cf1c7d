package io.github.spmodesim.simulator.dialect;

import java.util.Map;

/**
 * The submission side of a service.
 *
 * @param ehloName the name after {@code 250} in the first line of the EHLO reply
 * @param extensions lines of the EHLO reply in order, and whether they are on
 * @param sizeNumber whether SIZE is announced with the largest size
 * @param domains domains of the service's own addresses, and whether they are on
 * @param submission what is done to the header of a message
 * @param strictOrder whether a second EHLO is refused and HELO is not known
 * @param eightBitUnannounced whether 8-bit octets are taken in a message that was not announced with BODY=8BITMIME
 * @param login what it says about log-ins
 * @param sending what a subscriber may send
 * @param replies what it says about all else
 * @param limits bounds on what a client may send
 */
public record SmtpDialect(
        Setting<String> ehloName,
        Map<String, Setting<Boolean>> extensions,
        Setting<Boolean> sizeNumber,
        Map<String, Setting<Boolean>> domains,
        SubmissionDialect submission,
        Setting<Boolean> strictOrder,
        Setting<Boolean> eightBitUnannounced,
        LoginDialect login,
        SendingDialect sending,
        SmtpReplies replies,
        SmtpLimits limits)
        implements SmtpDoorDialect {
    /** Refuses replies without the enhanced codes that are announced. */
    public SmtpDialect {
        SmtpExtensions announced = SmtpExtensions.of(extensions, sizeNumber.value(), limits);
        announced.checkEnhancedCodes(replies.withEnhancedCode());
        announced.checkEnhancedCodes(login.withEnhancedCode());
        announced.checkEnhancedCodes(sending.withEnhancedCode());
    }

    @Override
    public SmtpExtensions announced() {
        return SmtpExtensions.of(extensions, sizeNumber.value(), limits);
    }
}
