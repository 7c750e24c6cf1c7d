package io.github.spmodesim.client.doctor;

/** Where the password of an account has come from. */
public enum PasswordSource {
    /** The person typed it. */
    TYPED,
    /** A configuration profile brought it, so that nobody can type it right (claim T1b). */
    PROFILE
}
