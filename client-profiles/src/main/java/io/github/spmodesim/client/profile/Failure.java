package io.github.spmodesim.client.profile;

/** What went wrong, as far as a mail client tells one failure from another. */
public enum Failure {
    /** The host name as typed leads nowhere. */
    NO_SUCH_NAME,
    /** Nobody listens at the port as typed. */
    CONNECTION_REFUSED,
    /** The server's certificate is not trusted or bears another name. */
    CERTIFICATE_REJECTED,
    /** TLS did not come to stand for another reason. */
    TLS_FAILED,
    /** No connection, or no greeting on it, in time. */
    SILENT_BEFORE_GREETING,
    /** A greeting, then nothing in time. */
    SILENT_AFTER_GREETING,
    /** Cut before the greeting. */
    DROPPED_BEFORE_GREETING,
    /** BYE or a cut while logging in. */
    DROPPED_AT_LOGIN,
    /** BYE or a cut later. */
    DROPPED_LATER,
    /** IMAP: BYE as greeting; SMTP: anything but 220. */
    REFUSED_AT_GREETING,
    /** The server offers no mechanism that the account's settings allow. */
    MECHANISM_MISSING,
    /** The log-in was refused in a way that the client takes for a wrong password. */
    WRONG_PASSWORD,
    /** The log-in was refused for another reason. */
    LOGIN_UNAVAILABLE,
    /** A command after the log-in was refused: IMAP NO or BAD, SMTP 5xx. */
    COMMAND_REFUSED,
    /** SMTP only: a command after the log-in was put off, 4xx. */
    COMMAND_DEFERRED
}
