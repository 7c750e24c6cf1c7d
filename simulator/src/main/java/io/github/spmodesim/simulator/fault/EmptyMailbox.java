package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.Set;

/**
 * The log-in works, and the mailbox looks empty (docomo-mail section 9, OBS 2013: mobile clients took it for a fault of the
 * server). Nothing is lost: with the rule gone a mailbox that is opened anew shows its messages.
 *
 * <p>To be added without a command, so that all of them tell the same.
 */
public record EmptyMailbox() implements ConversationFault {
    static final FaultForm FORM = FaultForm.bare("empty-mailbox", new EmptyMailbox());

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Set<Service> services() {
        return Set.of(Service.IMAP);
    }

    @Override
    public void strike(ConversationTarget target) {
        target.change(EmptyLines::changed);
    }
}
