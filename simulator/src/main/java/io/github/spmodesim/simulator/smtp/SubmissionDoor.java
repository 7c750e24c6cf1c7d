package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.SmtpDialect;
import io.github.spmodesim.simulator.relay.Route;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.Optional;

/**
 * Submission over TLS (RFC 6409): subscribers log in and send.
 *
 * @param dialect texts, extensions and limits
 * @param directory says who may log in
 */
public record SubmissionDoor(SmtpDialect dialect, SubscriberDirectory directory) implements SmtpDoor {
    @Override
    public boolean asksForLogIn() {
        return true;
    }

    @Override
    public void checkSender(Optional<MailAddress> sender, SmtpSession session) throws SmtpRefusal {
        if (sender.isEmpty() && !dialect.nullSender().value()) {
            throw session.refusal(550, session.texts().senderRefused(), "MAIL: expected a sender, got <>");
        }
    }

    @Override
    public boolean leadsTo(Route route) {
        return switch (route) {
            case SUBSCRIBER, OUTSIDE -> true;
            case NOBODY, NOT_CONNECTED -> false;
        };
    }

    @Override
    public String protocol(boolean extended) {
        return extended ? "ESMTPSA" : "SMTP";
    }
}
