package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.LoginDialect;
import io.github.spmodesim.simulator.sasl.SaslExchange;
import io.github.spmodesim.simulator.sasl.SaslMechanism;
import io.github.spmodesim.simulator.sasl.SaslStep;
import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.SubmissionDoor;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.subscriber.AuthOutcome;
import io.github.spmodesim.simulator.subscriber.Authentication;
import io.github.spmodesim.simulator.subscriber.LoginAttempt;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** AUTH, RFC 4954 section 4, by the mechanisms that the dialect announces. */
public final class AuthCommand implements SmtpCommand {
    private static final String AUTH = "AUTH";

    private final LoginDialect words;
    private final SubscriberDirectory directory;

    /** Log-ins at a door. */
    public AuthCommand(SubmissionDoor door) {
        this.words = door.dialect().login();
        this.directory = door.directory();
    }

    @Override
    public String verb() {
        return AUTH;
    }

    @Override
    public Optional<String> extension() {
        return Optional.of(AUTH);
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.GREETED;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        int space = arguments.indexOf(' ');
        String name = space < 0 ? arguments : arguments.substring(0, space);
        if (!session.announced().has(AUTH)) {
            throw session.refusal(session.replies().badSequence(), "AUTH: expected EHLO before, got HELO");
        }
        SaslExchange exchange = exchange(name, session);
        if (space < 0) {
            return prompt(exchange.firstPrompt(), exchange, session);
        }
        String initial = arguments.substring(space + 1);
        return respond(initial.equals("=") ? "" : initial, exchange, session);
    }

    private SaslExchange exchange(String name, SmtpSession session) throws SmtpRefusal {
        if (name.isEmpty()) {
            throw session.badArgument("AUTH: expected a mechanism, got none");
        }
        List<String> announced = session.announced().words(AUTH).orElse(List.of());
        SaslMechanism mechanism = SaslMechanism.named(name)
                .filter(known -> announced.contains(known.name()))
                .orElseThrow(() -> session.refusal(words.mechanismRefused(), "AUTH: expected one of " + announced));
        return mechanism.exchange(words.userPrompt(), words.passwordPrompt());
    }

    private CompletionStage<SmtpOutcome> prompt(String prompt, SaslExchange exchange, SmtpSession session) {
        String base64 = Base64.getEncoder().encodeToString(prompt.getBytes(StandardCharsets.UTF_8));
        return SmtpOutcome.now(
                new SmtpOutcome.AwaitLine(SmtpReply.of(334, base64), line -> respond(line, exchange, session)));
    }

    private CompletionStage<SmtpOutcome> respond(String line, SaslExchange exchange, SmtpSession session)
            throws SmtpRefusal {
        if (line.equals("*")) {
            throw session.refusal(words.cancelled(), "AUTH: cancelled by the client");
        }
        return exchange.respond(decoded(line, session)).told(new StepTeller(exchange, session));
    }

    private byte[] decoded(String line, SmtpSession session) throws SmtpRefusal {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            throw session.refusal(words.badResponse(), "AUTH: expected a response in base64");
        }
    }

    /**
     * Logs in, or says why not. The client hears 535 for every reason (RFC 4954 section 6); the transcript notes the true
     * one.
     */
    private CompletionStage<SmtpOutcome> authenticate(SaslStep.Credentials credentials, SmtpSession session) {
        if (!session.letsLogIn(credentials.user())) {
            return SmtpOutcome.now(new SmtpOutcome.Replied(session.reply(words.refused())));
        }
        return directory
                .authenticate(new LoginAttempt(
                        credentials.user(),
                        credentials.secret(),
                        Service.SMTP,
                        session.access(),
                        credentials.forAnother()))
                .thenApplyAsync(authentication -> authenticated(authentication, session), session.loop());
    }

    private SmtpOutcome authenticated(Authentication authentication, SmtpSession session) {
        session.note(authentication.describe());
        AuthOutcome outcome = authentication.outcome();
        return switch (outcome) {
            case ACCEPTED, ACCEPTED_BY_D_ACCOUNT -> {
                session.loggedIn(authentication.login().orElseThrow());
                yield new SmtpOutcome.Replied(session.reply(words.accepted()));
            }
            case LOCKED -> new SmtpOutcome.Replied(session.reply(words.locked()));
            case NO_CONTRACT, PATH_CLOSED -> new SmtpOutcome.Replied(session.reply(words.notServed()));
            case UNKNOWN_USER,
                    WRONG_SECRET,
                    REISSUED_SECRET,
                    REVOKED_SECRET,
                    D_ACCOUNT_SECRET,
                    OLD_D_ACCOUNT_SECRET,
                    OTHER_SECRET,
                    OTHER_IDENTITY -> new SmtpOutcome.Replied(session.reply(words.refused()));
        };
    }

    private final class StepTeller implements SaslStep.Teller<CompletionStage<SmtpOutcome>, SmtpRefusal> {
        private final SaslExchange exchange;
        private final SmtpSession session;

        StepTeller(SaslExchange exchange, SmtpSession session) {
            this.exchange = exchange;
            this.session = session;
        }

        @Override
        public CompletionStage<SmtpOutcome> prompt(String prompt) {
            return AuthCommand.this.prompt(prompt, exchange, session);
        }

        @Override
        public CompletionStage<SmtpOutcome> credentials(SaslStep.Credentials credentials) {
            return authenticate(credentials, session);
        }

        @Override
        public CompletionStage<SmtpOutcome> malformed(String problem) throws SmtpRefusal {
            throw session.refusal(words.badResponse(), problem);
        }
    }
}
