package io.github.spmodesim.simulator.fault;

/**
 * The connection is accepted, and then there is silence: what the client sends is read and thrown away.
 *
 * <p>Not the same as packets that are dropped on the way: those are not acknowledged, and the client does not even see the
 * connection open. A process on the same machine cannot do that without the right to change its firewall.
 */
public record BlackHole() implements ConnectFault {
    static final FaultForm FORM = FaultForm.bare("black-hole", new BlackHole());

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public void strike(ConnectTarget target) {
        target.swallow();
    }
}
