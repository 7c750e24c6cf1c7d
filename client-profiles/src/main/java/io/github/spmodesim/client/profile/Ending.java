package io.github.spmodesim.client.profile;

/** How a client ends a connection that it needs no longer. */
public enum Ending {
    /** It closes without a word. */
    CLOSE,
    /** It says LOGOUT or QUIT first. */
    FAREWELL
}
