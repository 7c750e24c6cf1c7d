package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.profile.Failure;

/** What a server refused, the password aside. */
public enum Refusal {
    /** The connection: IMAP BYE, SMTP anything but 220. */
    GREETING(Failure.REFUSED_AT_GREETING),
    /** The client gave up, because the server offers no mechanism that the settings allow. */
    MECHANISM(Failure.MECHANISM_MISSING),
    /** The log-in, for another reason than the password. */
    LOGIN(Failure.LOGIN_UNAVAILABLE),
    /** A command after the log-in. */
    COMMAND(Failure.COMMAND_REFUSED),
    /** A command after the log-in, for now: SMTP 4xx. */
    COMMAND_FOR_NOW(Failure.COMMAND_DEFERRED);

    private final Failure failure;

    Refusal(Failure failure) {
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
