package io.github.spmodesim.simulator.fault;

/**
 * The port is closed: the client's connection is refused by the operating system. Open connections go on.
 *
 * <p>Not an event but a state, so that its rule knows windows of time and no counts.
 */
public record Refuse() implements Fault {
    static final FaultForm FORM = FaultForm.bare("refuse", new Refuse());

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public FaultPoint usualPoint() {
        return FaultPoint.LISTEN;
    }
}
