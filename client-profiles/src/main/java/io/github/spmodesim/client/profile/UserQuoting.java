package io.github.spmodesim.client.profile;

/** How a client writes the user name of the LOGIN command, RFC 3501 section 6.2.3. */
public enum UserQuoting {
    /** As a quoted string. */
    QUOTED,
    /** As an atom. */
    BARE
}
