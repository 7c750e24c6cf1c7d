package io.github.spmodesim.simulator.dialect;

import java.util.Map;

/** What the doors of a service that speak SMTP have in common: submission, and the mail exchanger. */
public sealed interface SmtpDoorDialect permits SmtpDialect, MxDialect {
    /** The name after {@code 250} in the first line of the EHLO reply. */
    Setting<String> ehloName();

    /** Lines of the EHLO reply in order, and whether they are on. */
    Map<String, Setting<Boolean>> extensions();

    /** Whether a second EHLO is refused and HELO is not known. */
    Setting<Boolean> strictOrder();

    /** Texts of replies after their codes. */
    SmtpTexts texts();

    /** Bounds on what a client may send. */
    SmtpBounds limits();
}
