package io.github.spmodesim.client.device;

/**
 * The authentication setting of a server, as mail clients offer it. docomo takes a password in clear inside TLS and nothing else,
 * so that the other methods find no mechanism there (source: dossier on mail clients, section 0: {@code AUTH=LOGIN} alone).
 */
public enum Authentication {
    /** User name and password. */
    PASSWORD(""),
    /** None: the switch is off. */
    NONE(""),
    /** A password that is never sent in clear. */
    ENCRYPTED_PASSWORD("CRAM-MD5"),
    /** Kerberos by GSSAPI. */
    KERBEROS("GSSAPI"),
    /** Windows's own. */
    NTLM("NTLM"),
    /** A certificate of the client's. */
    CERTIFICATE("EXTERNAL"),
    /** A token instead of a password. */
    OAUTH2("XOAUTH2");

    private final String mechanism;

    Authentication(String mechanism) {
        this.mechanism = mechanism;
    }

    /** Whether it is neither a password in clear nor nothing: a server has to announce its {@link #mechanism}. */
    public boolean isOther() {
        return !mechanism.isEmpty();
    }

    /** The SASL mechanism of another method; empty for a password in clear, which has several, and for none. */
    public String mechanism() {
        return mechanism;
    }
}
