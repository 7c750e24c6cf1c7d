package io.github.spmodesim.simulator.fault;

/** The connection is accepted and reset at once. */
public record AcceptAndReset() implements ConnectFault {
    static final FaultForm FORM = FaultForm.bare("accept-and-reset", new AcceptAndReset());

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public void strike(ConnectTarget target) {
        target.reset();
    }
}
