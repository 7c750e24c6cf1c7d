package io.github.spmodesim.simulator.fault;

/** Fatal alerts by which a server refuses a handshake (RFC 8446 section 6). */
public enum TlsAlert {
    /** No set of parameters in common. */
    HANDSHAKE_FAILURE(40),
    /** A version that the server does not speak. */
    PROTOCOL_VERSION(70),
    /** A server that asks for more than the client offers. */
    INSUFFICIENT_SECURITY(71),
    /** A defect of the server. */
    INTERNAL_ERROR(80),
    /** A server name that the server does not serve (RFC 6066 section 3). */
    UNRECOGNIZED_NAME(112),
    /** A client without a certificate, where one is asked for. */
    CERTIFICATE_REQUIRED(116);

    private final int code;

    TlsAlert(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }
}
