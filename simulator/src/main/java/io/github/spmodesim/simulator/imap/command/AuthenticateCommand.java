package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.sasl.SaslExchange;
import io.github.spmodesim.simulator.sasl.SaslMechanism;
import io.github.spmodesim.simulator.sasl.SaslStep;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletionStage;

/** AUTHENTICATE, RFC 3501 section 6.2.2; an initial response only where SASL-IR is announced (RFC 4959). */
public final class AuthenticateCommand implements ImapCommand {
    @Override
    public String name() {
        return "AUTHENTICATE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.NOT_AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo, ImapBad {
        arguments.discreet();
        arguments.space();
        String name = arguments.keyword();
        SaslExchange exchange = exchange(name, session);
        if (arguments.atEnd()) {
            return prompt(exchange.firstPrompt(), exchange, session);
        }
        if (!session.announces("SASL-IR")) {
            throw new ImapBad("AUTHENTICATE: expected no initial response, SASL-IR is not announced");
        }
        arguments.space();
        String initial = arguments.run("base64 or =", c -> c > ' ' && c < 0x7F);
        arguments.end();
        return respond(initial.equals("=") ? "" : initial, exchange, session);
    }

    private static SaslExchange exchange(String name, ImapSession session) throws ImapNo {
        String refusal = session.texts().mechanismRefused().value();
        SaslMechanism mechanism = SaslMechanism.named(name)
                .filter(known -> session.announces("AUTH=" + known))
                .orElseThrow(() -> new ImapNo("", refusal));
        return mechanism.exchange(session.texts().userPrompt(), session.texts().passwordPrompt());
    }

    private static CompletionStage<ImapOutcome> prompt(String prompt, SaslExchange exchange, ImapSession session) {
        String base64 = Base64.getEncoder().encodeToString(prompt.getBytes(StandardCharsets.UTF_8));
        return ImapOutcome.now(
                new ImapOutcome.AwaitLine(base64, ImapOutcome.LineKind.SASL, line -> respond(line, exchange, session)));
    }

    private static CompletionStage<ImapOutcome> respond(String line, SaslExchange exchange, ImapSession session)
            throws ImapBad {
        if (line.equals("*")) {
            throw new ImapBad("AUTHENTICATE: cancelled by the client");
        }
        return exchange.respond(decoded(line)).told(new StepTeller(exchange, session));
    }

    private static byte[] decoded(String line) throws ImapBad {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            throw new ImapBad("AUTHENTICATE: expected a response in base64");
        }
    }

    private record StepTeller(SaslExchange exchange, ImapSession session)
            implements SaslStep.Teller<CompletionStage<ImapOutcome>, ImapBad> {
        @Override
        public CompletionStage<ImapOutcome> prompt(String prompt) {
            return AuthenticateCommand.prompt(prompt, exchange, session);
        }

        @Override
        public CompletionStage<ImapOutcome> credentials(SaslStep.Credentials credentials) {
            return session.authenticate(credentials);
        }

        @Override
        public CompletionStage<ImapOutcome> malformed(String problem) throws ImapBad {
            throw new ImapBad(problem);
        }
    }
}
