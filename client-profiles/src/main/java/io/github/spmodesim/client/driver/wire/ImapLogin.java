package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.profile.Asking;
import io.github.spmodesim.client.profile.CommandStep;
import io.github.spmodesim.client.profile.ImapBehaviour;
import io.github.spmodesim.client.profile.ImapMechanism;
import io.github.spmodesim.client.profile.LoginOrder;
import io.github.spmodesim.client.profile.MailProtocol;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Logs in the way the profile says: which mechanisms, in which order, and after which refusals the next. It knows passwords in
 * clear alone; with another method it ends where a client ends whose mechanism the server does not announce.
 *
 * @param dialogue a connection that was greeted
 * @param behaviour how the client speaks IMAP
 * @param credentials as typed
 * @param templates fills in the commands before the log-in
 */
record ImapLogin(ImapDialogue dialogue, ImapBehaviour behaviour, Credentials credentials, CommandTemplates templates) {
    /**
     * Logs in and learns the capabilities that hold afterwards.
     *
     * @throws RunEnded if it is refused
     */
    void run() throws RunEnded {
        ask(behaviour.capability().beforeLogin().value());
        sayBeforeLogin();
        if (credentials.authentication().isOther()) {
            throw refused(Refusal.MECHANISM, "");
        }
        if (credentials.authentication() == Authentication.PASSWORD) {
            authenticate();
            ask(behaviour.capability().afterLogin().value());
        }
        dialogue.connection().enter(Stage.SESSION);
    }

    private void authenticate() throws RunEnded {
        LoginOrder<ImapMechanism> login = behaviour.login();
        List<ImapMechanism> offered = login.order().value().stream()
                .filter(mechanism -> mechanism.offeredBy(dialogue.capabilities().announced()))
                .toList();
        LoginAttempts attempts = new LoginAttempts(MailProtocol.IMAP, login.reading());
        for (int round = 0; round < login.rounds().value(); round++) {
            for (ImapMechanism mechanism : offered) {
                if (accepted(attempt(mechanism), attempts)) {
                    return;
                }
            }
        }
        throw attempts.isEmpty() ? refused(Refusal.MECHANISM, "") : attempts.exhausted();
    }

    private boolean accepted(ImapResponse response, LoginAttempts attempts) throws RunEnded {
        if (response.ok()) {
            forgetUnlessAnnounced(response);
            return true;
        }
        if (!response.no()) {
            throw refused(Refusal.LOGIN, response.tagged().words());
        }
        attempts.refused(response.refusalCode(), response.tagged().words());
        return false;
    }

    private ImapResponse attempt(ImapMechanism mechanism) throws RunEnded {
        return switch (mechanism) {
            case AUTHENTICATE_PLAIN -> authenticate(mechanism, SaslAnswer.plain(credentials));
            case AUTHENTICATE_LOGIN -> authenticate(mechanism, SaslAnswer.login(credentials));
            case LOGIN -> login();
        };
    }

    private ImapResponse authenticate(ImapMechanism mechanism, List<SaslAnswer> answers) throws RunEnded {
        String name = mechanism.command().substring("AUTHENTICATE ".length());
        String command = verb("AUTHENTICATE") + " " + name;
        boolean initialResponse = behaviour.login().initialResponse().value().contains(mechanism)
                && dialogue.capabilities().announced().contains("SASL-IR");
        if (!initialResponse) {
            return dialogue.exchange(command, command, answers);
        }
        SaslAnswer first = answers.get(0);
        return dialogue.exchange(
                command + " " + first.encoded(), command + " " + first.shownAs(), answers.subList(1, answers.size()));
    }

    private ImapResponse login() throws RunEnded {
        dialogue.skipTags(behaviour.style().tags().lostBeforeLogin().value());
        String command = verb("LOGIN") + " " + user() + " ";
        return dialogue.command(
                command + quoted(credentials.password().reveal()), command + "\"" + WireLine.MASK + "\"");
    }

    private void forgetUnlessAnnounced(ImapResponse response) {
        ImapCapabilities now = new ImapCapabilities();
        response.untagged().forEach(now::absorb);
        now.absorb(response.tagged());
        if (!now.known()) {
            dialogue.capabilities().forget();
        }
    }

    private void ask(Asking asking) throws RunEnded {
        if (asking.asks(dialogue.capabilities().known())) {
            require(dialogue.command(verb("CAPABILITY")));
        }
    }

    private void sayBeforeLogin() throws RunEnded {
        for (CommandStep step : behaviour.beforeLogin().value()) {
            if (step.guard().allows(dialogue.capabilities().announced())) {
                for (List<String> commands : templates.expand(step, new OpenMailbox(Set.of()))) {
                    for (ImapResponse response : dialogue.pipeline(commands)) {
                        require(response);
                    }
                }
            }
        }
    }

    private static void require(ImapResponse response) throws RunEnded {
        if (!response.ok()) {
            throw refused(Refusal.COMMAND, response.tagged().words());
        }
    }

    private String user() {
        return switch (behaviour.style().loginUser().value()) {
            case QUOTED -> quoted(credentials.user());
            case BARE -> credentials.user();
        };
    }

    private String verb(String verb) {
        return behaviour.style().letterCase().value().apply(verb);
    }

    private static RunEnded refused(Refusal refusal, String words) {
        return new RunEnded(new MailOutcome.Refused(MailProtocol.IMAP, refusal, words));
    }

    /** A quoted string holds ASCII alone (RFC 3501 section 4.3); other characters are lost, as in real clients. */
    private static String quoted(String typed) {
        String ascii = new String(typed.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
        return "\"" + ascii.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
