package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;

/** ドコモメール持ち運び was applied for too long after mail had ended (docomo-mail.md section 8, REP: 31 days). */
public final class CarryOverTooLateException extends SubscriberRefusal {
    private static final long serialVersionUID = 1L;

    CarryOverTooLateException(ImapId imapId, Contract contract, Instant until) {
        super(contract + " for " + imapId + " (expected: before " + until + ", when the time to apply was up)");
    }

    @Override
    public Reason reason() {
        return Reason.CARRY_OVER_TOO_LATE;
    }
}
