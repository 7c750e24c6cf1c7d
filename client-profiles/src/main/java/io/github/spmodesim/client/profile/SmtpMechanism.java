package io.github.spmodesim.client.profile;

/** The ways to authenticate in SMTP with a user name and a password, RFC 4954. */
public enum SmtpMechanism {
    /** AUTH PLAIN, RFC 4616. */
    PLAIN,
    /** AUTH LOGIN, draft-murchison-sasl-login. */
    LOGIN
}
