package io.github.spmodesim.simulator.fault;

/** A client has begun TLS and waits for the server's answer. */
public interface TlsTarget {
    /** It waits on. */
    void stall();

    /** It is refused, and the connection closed. */
    void refuse(TlsAlert alert);

    /** It is answered in a version that is too old. */
    void answerInTls10();

    /** It is answered in TLS 1.2 without a word on secure renegotiation (RFC 5746); then nothing comes. */
    void answerWithoutRenegotiationInfo();

    /** It is shown a bad certificate. */
    void show(CertificateKind kind);
}
