package io.github.spmodesim.simulator.dialect;

import java.util.Map;

/**
 * The inbound side of a service: its mail exchanger, which other mail servers reach.
 *
 * @param ehloName the name after {@code 250} in the first line of the EHLO reply
 * @param extensions lines of the EHLO reply in order, and whether they are on
 * @param sizeNumber whether SIZE is announced with the largest size
 * @param strictOrder whether a second EHLO is refused and HELO is not known
 * @param eightBitUnannounced whether 8-bit octets are taken in a message that was not announced with BODY=8BITMIME
 * @param replies what it says
 * @param limits bounds on what a client may send
 */
public record MxDialect(
        Setting<String> ehloName,
        Map<String, Setting<Boolean>> extensions,
        Setting<Boolean> sizeNumber,
        Setting<Boolean> strictOrder,
        Setting<Boolean> eightBitUnannounced,
        SmtpReplies replies,
        MxLimits limits)
        implements SmtpDoorDialect {
    /** Refuses replies without the enhanced codes that are announced, and a log-in, which an exchanger has not. */
    public MxDialect {
        SmtpExtensions announced = SmtpExtensions.of(extensions, sizeNumber.value(), limits);
        announced.checkEnhancedCodes(replies.withEnhancedCode());
        if (announced.has("AUTH")) {
            throw new IllegalArgumentException("mx.extensions: expected no AUTH, which is for submission alone");
        }
    }

    @Override
    public SmtpExtensions announced() {
        return SmtpExtensions.of(extensions, sizeNumber.value(), limits);
    }
}
