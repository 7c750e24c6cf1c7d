package io.github.spmodesim.client.driver;

/** What became of the copy of a sent mail. */
public enum SentCopy {
    /** The client keeps none by IMAP, or nothing was sent. */
    NOT_WANTED,
    /** Nobody knows whether the client keeps one, so none was stored. */
    NOT_KNOWN,
    /** It lies on the server. */
    KEPT,
    /** The mail was sent, but the copy could not be stored; the transcript says why. */
    FAILED
}
