package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.sasl.SaslExchange;
import io.github.spmodesim.simulator.sasl.SaslMechanism;
import io.github.spmodesim.simulator.sasl.SaslStep;
import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** AUTH, RFC 4954 section 4, by the mechanisms that the dialect announces. */
public final class AuthCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "AUTH";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.GREETED;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        int space = arguments.indexOf(' ');
        String name = space < 0 ? arguments : arguments.substring(0, space);
        SaslExchange exchange = exchange(name, session);
        if (space < 0) {
            return prompt(exchange.firstPrompt(), exchange, session);
        }
        String initial = arguments.substring(space + 1);
        return respond(initial.equals("=") ? "" : initial, exchange, session);
    }

    private static SaslExchange exchange(String name, SmtpSession session) throws SmtpRefusal {
        if (name.isEmpty()) {
            throw session.syntaxError("AUTH: expected a mechanism, got none");
        }
        List<String> announced = session.announced("AUTH").orElse(List.of());
        SaslMechanism mechanism = SaslMechanism.named(name)
                .filter(known -> announced.contains(known.name()))
                .orElseThrow(() -> session.refusal(
                        504, session.texts().parameterNotImplemented(), "AUTH: expected one of " + announced));
        return mechanism.exchange(session.texts().userPrompt(), session.texts().passwordPrompt());
    }

    private static CompletionStage<SmtpOutcome> prompt(String prompt, SaslExchange exchange, SmtpSession session) {
        String base64 = Base64.getEncoder().encodeToString(prompt.getBytes(StandardCharsets.UTF_8));
        return SmtpOutcome.now(
                new SmtpOutcome.AwaitLine(SmtpReply.of(334, base64), line -> respond(line, exchange, session)));
    }

    private static CompletionStage<SmtpOutcome> respond(String line, SaslExchange exchange, SmtpSession session)
            throws SmtpRefusal {
        if (line.equals("*")) {
            throw session.syntaxError("AUTH: cancelled by the client");
        }
        return exchange.respond(decoded(line, session)).told(new StepTeller(exchange, session));
    }

    private static byte[] decoded(String line, SmtpSession session) throws SmtpRefusal {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            throw session.syntaxError("AUTH: expected a response in base64");
        }
    }

    private record StepTeller(SaslExchange exchange, SmtpSession session)
            implements SaslStep.Teller<CompletionStage<SmtpOutcome>, SmtpRefusal> {
        @Override
        public CompletionStage<SmtpOutcome> prompt(String prompt) {
            return AuthCommand.prompt(prompt, exchange, session);
        }

        @Override
        public CompletionStage<SmtpOutcome> credentials(SaslStep.Credentials credentials) {
            return session.authenticate(credentials.user(), credentials.secret());
        }

        @Override
        public CompletionStage<SmtpOutcome> malformed(String problem) throws SmtpRefusal {
            throw session.syntaxError(problem);
        }
    }
}
