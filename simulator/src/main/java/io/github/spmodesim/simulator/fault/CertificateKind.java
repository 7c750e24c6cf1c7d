package io.github.spmodesim.simulator.fault;

/** What can be wrong with a server's certificate; its validity is in wall time, which is what clients check it against. */
public enum CertificateKind {
    /** Its time is over. */
    EXPIRED,
    /** Its time has not come. */
    NOT_YET_VALID,
    /** It is another server's. */
    WRONG_HOST,
    /** Nobody vouches for it but itself. */
    SELF_SIGNED,
    /** A CA vouches for it that no client trusts. */
    UNTRUSTED_CA,
    /** The certificate of the CA between it and the one that clients trust is not shown. */
    INCOMPLETE_CHAIN,
    /** Its CA has taken it back, and says so in a list (CRL, RFC 5280 section 5) that the control door serves. */
    REVOKED,
    /** RSA of 1024 bits: too weak since 2013 (NIST SP 800-131A). */
    WEAK_KEY;

    /** Its name in config files and ready files. */
    public String word() {
        return FaultWords.word(this);
    }
}
