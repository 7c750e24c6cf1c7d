package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.profile.LoginOrder;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.SmtpMechanism;
import java.util.List;

/**
 * Authenticates the way the profile says, RFC 4954.
 *
 * @param dialogue a connection that was greeted
 * @param login mechanisms and fall-back
 * @param credentials as typed
 */
record SmtpLogin(SmtpDialogue dialogue, LoginOrder<SmtpMechanism> login, Credentials credentials) {
    private static final int GO_ON = 334;

    /**
     * Authenticates, unless the account's settings say not to.
     *
     * @throws RunEnded if it is refused
     */
    void run() throws RunEnded {
        if (credentials.authentication().isOther()) {
            throw withoutMechanism();
        }
        if (credentials.authentication() == Authentication.PASSWORD) {
            authenticate();
        }
        dialogue.loggedIn();
    }

    private void authenticate() throws RunEnded {
        LoginAttempts attempts = new LoginAttempts(MailProtocol.SMTP, login.reading());
        List<SmtpMechanism> offered = login.order().value().stream()
                .filter(mechanism -> dialogue.mechanisms().contains(mechanism.name()))
                .toList();
        for (int round = 0; round < login.rounds().value(); round++) {
            for (SmtpMechanism mechanism : offered) {
                SmtpReply reply = attempt(mechanism);
                if (reply.positive()) {
                    return;
                }
                attempts.refused(Integer.toString(reply.code()), reply.words());
            }
        }
        throw attempts.isEmpty() ? withoutMechanism() : attempts.exhausted();
    }

    private static RunEnded withoutMechanism() {
        return new RunEnded(new MailOutcome.Refused(MailProtocol.SMTP, Refusal.MECHANISM, ""));
    }

    private SmtpReply attempt(SmtpMechanism mechanism) throws RunEnded {
        List<SaslAnswer> answers = switch (mechanism) {
            case PLAIN -> SaslAnswer.plain(credentials);
            case LOGIN -> SaslAnswer.login(credentials);
        };
        String command = "AUTH " + mechanism;
        if (!login.initialResponse().value().contains(mechanism)) {
            return exchange(dialogue.command(command), answers);
        }
        SaslAnswer first = answers.get(0);
        return exchange(
                dialogue.command(command + " " + first.encoded(), command + " " + first.shownAs()),
                answers.subList(1, answers.size()));
    }

    private SmtpReply exchange(SmtpReply firstReply, List<SaslAnswer> answers) throws RunEnded {
        SmtpReply reply = firstReply;
        int answered = 0;
        while (reply.code() == GO_ON) {
            SaslAnswer answer = answered < answers.size() ? answers.get(answered) : SaslAnswer.CANCEL;
            reply = dialogue.command(answer.encoded(), answer.shownAs());
            answered++;
        }
        return reply;
    }
}
