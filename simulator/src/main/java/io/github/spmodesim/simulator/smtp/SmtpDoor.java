package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.SmtpDoorDialect;
import io.github.spmodesim.simulator.relay.Route;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.Optional;

/** The door at which a client stands: what differs between handing mail in and delivering mail from another server. */
public sealed interface SmtpDoor permits SubmissionDoor, ExchangerDoor {
    /** Texts, extensions and limits. */
    SmtpDoorDialect dialect();

    /** Whether a client has to log in before it sends; it does so behind TLS, and whoever need not comes without. */
    boolean asksForLogIn();

    /**
     * Checks a reverse-path.
     *
     * @param sender empty for the null sender
     * @throws SmtpRefusal when the door does not take it
     */
    void checkSender(Optional<MailAddress> sender, SmtpSession session) throws SmtpRefusal;

    /** Whether mail may go from here to where an address leads. */
    boolean leadsTo(Route route);

    /**
     * The WITH word of the Received field (RFC 3848).
     *
     * @param extended whether the client greeted with EHLO
     */
    String protocol(boolean extended);
}
