package io.github.spmodesim.simulator.fault;

/** Goes wrong while TLS is set up. */
public sealed interface TlsFault extends Fault permits HandshakeAlert, HandshakeStall, TlsMismatch, BadCertificate {
    /** Strikes once. */
    void strike(TlsTarget target);

    @Override
    default FaultPoint usualPoint() {
        return FaultPoint.TLS;
    }
}
