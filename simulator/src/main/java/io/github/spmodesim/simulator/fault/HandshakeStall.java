package io.github.spmodesim.simulator.fault;

/** The client's first message of TLS is never answered; the connection stays open until the client or the limit of the handshake ends it. */
public record HandshakeStall() implements TlsFault {
    static final FaultForm FORM = FaultForm.bare("handshake-stall", new HandshakeStall());

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public void strike(TlsTarget target) {
        target.stall();
    }
}
