package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.RefusalReading;

/** Counts the refusals of one log-in and says after each whether the client goes on. */
final class LoginAttempts {
    private final MailProtocol protocol;
    private final RefusalReading reading;
    private int refusals;
    private String lastCode = "";
    private String lastWords = "";

    LoginAttempts(MailProtocol protocol, RefusalReading reading) {
        this.protocol = protocol;
        this.reading = reading;
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
        if (!reading.fallback().value().contains(code)) {
            throw exhausted();
        }
    }

    /** The end of the log-in after the last refusal. */
    RunEnded exhausted() {
        return new RunEnded(
                reading.isWrongPassword(lastCode, lastWords)
                        ? new MailOutcome.AuthRefused(protocol, refusals, lastWords)
                        : new MailOutcome.Refused(protocol, Refusal.LOGIN, lastWords));
    }
}
