package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.LoginDialect;
import io.github.spmodesim.simulator.dialect.SmtpDoorDialect;
import io.github.spmodesim.simulator.relay.Route;
import io.github.spmodesim.simulator.relay.Submission;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The door at which a client stands: what differs between handing mail in and delivering mail from another server. */
public sealed interface SmtpDoor permits SubmissionDoor, ExchangerDoor {
    /** Texts, extensions and limits. */
    SmtpDoorDialect dialect();

    /** What is said about log-ins; empty where none is asked for. */
    Optional<LoginDialect> login();

    /** Whether a client has to log in before it sends; where it can, it does so behind TLS. */
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
     * Hands a message over to the service's mail flow.
     *
     * @return completes when it is safe; fails as {@link io.github.spmodesim.simulator.relay.MailFlow#accept} does
     * @throws SmtpRefusal when the sender may send no more
     */
    CompletionStage<Void> handOver(Submission message, SmtpSession session) throws SmtpRefusal;

    /**
     * The WITH word of the Received field (RFC 3848; RFC 6531 section 4.3).
     *
     * @param extended whether the client greeted with EHLO
     * @param utf8 whether the message needs SMTPUTF8
     */
    String protocol(boolean extended, boolean utf8);
}
