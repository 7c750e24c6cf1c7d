package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.LoginDialect;
import io.github.spmodesim.simulator.dialect.MxDialect;
import io.github.spmodesim.simulator.relay.Route;
import io.github.spmodesim.simulator.relay.Submission;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The mail exchanger (RFC 5321 section 3.6): any server brings mail for the service's own addresses, without a log-in, from
 * any sender and from the null sender (section 4.5.5).
 *
 * @param dialect texts, extensions and limits
 */
public record ExchangerDoor(MxDialect dialect) implements SmtpDoor {
    @Override
    public Optional<LoginDialect> login() {
        return Optional.empty();
    }

    @Override
    public boolean asksForLogIn() {
        return false;
    }

    @Override
    public void checkSender(Optional<MailAddress> sender, SmtpSession session) {
        // Whoever sends is welcome here.
    }

    @Override
    public boolean leadsTo(Route route) {
        return switch (route) {
            case SUBSCRIBER -> true;
            case OUTSIDE, NOBODY, NOT_CONNECTED -> false;
        };
    }

    @Override
    public CompletionStage<Void> handOver(Submission message, SmtpSession session) {
        return session.service().flow().accept(message);
    }

    @Override
    public String protocol(boolean extended, boolean utf8) {
        if (utf8) {
            return "UTF8SMTP";
        }
        return extended ? "ESMTP" : "SMTP";
    }
}
