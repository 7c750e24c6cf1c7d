package io.github.spmodesim.client.profile;

/** What becomes of a stored password when the server refuses it. */
public enum PasswordKeeping {
    /** It stays, and the next try uses it again, until the person enters another one. */
    UNTIL_REPLACED,
    /** It is forgotten at once. */
    FORGOTTEN
}
