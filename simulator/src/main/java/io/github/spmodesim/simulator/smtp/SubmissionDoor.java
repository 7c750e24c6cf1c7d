package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.LoginDialect;
import io.github.spmodesim.simulator.dialect.SmtpDialect;
import io.github.spmodesim.simulator.relay.Route;
import io.github.spmodesim.simulator.relay.Submission;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.MailLogin;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Submission over TLS (RFC 6409): subscribers log in and send.
 *
 * @param dialect texts, extensions and limits
 * @param directory says who may log in
 * @param sent counts what was sent
 */
public record SubmissionDoor(SmtpDialect dialect, SubscriberDirectory directory, SentToday sent) implements SmtpDoor {
    @Override
    public Optional<LoginDialect> login() {
        return Optional.of(dialect.login());
    }

    @Override
    public boolean asksForLogIn() {
        return dialect.sending().loginRequired().value();
    }

    @Override
    public void checkSender(Optional<MailAddress> sender, SmtpSession session) throws SmtpRefusal {
        Optional<Subscriber> subscriber = subscriber(sender, session);
        boolean taken = sender.map(address ->
                        subscriber.filter(known -> mayUse(address, known)).isPresent())
                .orElseGet(dialect.sending().nullSender()::value);
        if (!taken) {
            throw session.refusal(
                    dialect.sending().senderRefused(),
                    "MAIL: expected the address of "
                            + subscriber.map(Subscriber::toString).orElse("a subscriber") + ", got another");
        }
        if (subscriber.filter(known -> sent.of(known.imapId()) >= mostPerDay()).isPresent()) {
            throw tooManyToday(session);
        }
    }

    // Who has logged in; where nobody has to, whom the sender's address belongs to.
    private Optional<Subscriber> subscriber(Optional<MailAddress> sender, SmtpSession session) {
        return session.login().map(MailLogin::subscriber).or(() -> sender.flatMap(directory::findByAddress));
    }

    private boolean mayUse(MailAddress sender, Subscriber subscriber) {
        return !dialect.sending().ownAddressOnly().value()
                || subscriber.address().equalsIgnoreCase(sender);
    }

    @Override
    public boolean leadsTo(Route route) {
        return switch (route) {
            case SUBSCRIBER, OUTSIDE -> true;
            case NOBODY, NOT_CONNECTED -> false;
        };
    }

    @Override
    public CompletionStage<Void> handOver(Submission message, SmtpSession session) throws SmtpRefusal {
        Optional<ImapId> sender =
                subscriber(message.envelope().sender().address(), session).map(Subscriber::imapId);
        if (sender.filter(id -> !sent.take(id, mostPerDay())).isPresent()) {
            throw tooManyToday(session);
        }
        return session.service().flow().accept(message).whenComplete((safe, failure) -> {
            if (failure == null) {
                session.login()
                        .ifPresent(login ->
                                login.sent(message.envelope().recipients().size()));
            } else {
                sender.ifPresent(sent::giveBack);
            }
        });
    }

    private int mostPerDay() {
        int most = dialect.sending().messagesPerDay().value();
        return most == 0 ? Integer.MAX_VALUE : most;
    }

    private SmtpRefusal tooManyToday(SmtpSession session) {
        return session.refusal(
                dialect.sending().tooManyToday(), "MAIL: expected at most " + mostPerDay() + " messages a day");
    }

    @Override
    public String protocol(boolean extended, boolean utf8) {
        if (utf8) {
            return "UTF8SMTPSA";
        }
        return extended ? "ESMTPSA" : "SMTP";
    }
}
