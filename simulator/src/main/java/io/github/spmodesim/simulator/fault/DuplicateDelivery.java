package io.github.spmodesim.simulator.fault;

/** A message that was taken once is in the mailbox twice. */
public record DuplicateDelivery() implements DeliveryFault {
    static final FaultForm FORM = FaultForm.bare("duplicate-delivery", new DuplicateDelivery());

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public void strike(DeliveryTarget target) {
        target.twice();
    }
}
