package io.github.spmodesim.simulator.dialect;

import java.util.Map;

/** What the doors of a service that speak SMTP have in common: submission, and the mail exchanger. */
public sealed interface SmtpDoorDialect permits SmtpDialect, MxDialect {
    /** The name after {@code 250} in the first line of the EHLO reply. */
    Setting<String> ehloName();

    /** Lines of the EHLO reply in order, and whether they are on. */
    Map<String, Setting<Boolean>> extensions();

    /** Whether SIZE is announced with the largest size (RFC 1870 section 3). */
    Setting<Boolean> sizeNumber();

    /** Whether a second EHLO is refused and HELO is not known. */
    Setting<Boolean> strictOrder();

    /** Whether 8-bit octets are taken in a message that was not announced with BODY=8BITMIME (RFC 6152 section 3). */
    Setting<Boolean> eightBitUnannounced();

    /** What it says. */
    SmtpReplies replies();

    /** Bounds on what a client may send. */
    SmtpBounds limits();

    /** What it announces after EHLO, and serves. */
    SmtpExtensions announced();
}
