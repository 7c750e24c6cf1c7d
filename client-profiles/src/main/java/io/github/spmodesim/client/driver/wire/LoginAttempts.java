package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.ReplyCodes;

/** Counts the refusals of one log-in and says after each whether the client goes on. */
final class LoginAttempts {
    private final MailProtocol protocol;
    private final ReplyCodes fallback;
    private final ReplyCodes wrongPassword;
    private int refusals;
    private String lastCode = "";
    private String lastWords = "";

    LoginAttempts(MailProtocol protocol, ReplyCodes fallback, ReplyCodes wrongPassword) {
        this.protocol = protocol;
        this.fallback = fallback;
        this.wrongPassword = wrongPassword;
    }

    boolean isEmpty() {
        return refusals == 0;
    }

    /**
     * The server refused once more.
     *
     * @throws RunEnded if the client tries no further mechanism after this code
     */
    void refused(String code, String words) throws RunEnded {
        refusals++;
        lastCode = code;
        lastWords = words;
        if (!fallback.contains(code)) {
            throw exhausted();
        }
    }

    /** The end of the log-in after the last refusal. */
    RunEnded exhausted() {
        return new RunEnded(
                wrongPassword.contains(lastCode)
                        ? new MailOutcome.AuthRefused(protocol, refusals, lastWords)
                        : new MailOutcome.Refused(protocol, Refusal.LOGIN, lastWords));
    }
}
