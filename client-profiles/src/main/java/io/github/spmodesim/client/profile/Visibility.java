package io.github.spmodesim.client.profile;

/** In which form a client shows something. */
public enum Visibility {
    /** It asks and waits for an answer. */
    DIALOG,
    /** It says so and needs no answer. */
    ALERT,
    /** It leaves a note in the system's notifications. */
    NOTIFICATION,
    /** It shows nothing. */
    NONE
}
