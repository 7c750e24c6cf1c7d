package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.sasl.SaslStep;
import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;

/** LOGIN, RFC 3501 section 6.2.3. */
public final class LoginCommand implements ImapCommand {
    @Override
    public String name() {
        return "LOGIN";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.NOT_AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.discreet();
        arguments.space();
        String user = utf8(arguments.astring());
        arguments.space();
        String password = arguments.astring();
        arguments.end();
        return session.authenticate(
                new SaslStep.Credentials(user, PresentedSecret.of(password.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private static String utf8(String octets) {
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
