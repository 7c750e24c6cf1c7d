package io.github.spmodesim.simulator.smtp.client;

import io.github.spmodesim.simulator.relay.Handover;
import io.github.spmodesim.simulator.relay.Parcel;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** One parcel on a connection: which recipients the server has taken, and what it said of the others. */
final class Transaction {
    private final Parcel parcel;
    private final Iterator<Recipient> toName;
    private final Map<Recipient, RemoteAnswer> answers = new HashMap<>();
    private int taken;

    Transaction(Parcel parcel) {
        this.parcel = parcel;
        this.toName = parcel.recipients().iterator();
    }

    Parcel parcel() {
        return parcel;
    }

    /** The recipient to name next, empty after the last. */
    Optional<Recipient> next() {
        return toName.hasNext() ? Optional.of(toName.next()) : Optional.empty();
    }

    /** The server takes mail for the recipient named last. */
    void recipientTaken() {
        taken++;
    }

    /** The server takes no mail for that recipient. */
    void recipientRefused(Recipient recipient, RemoteAnswer answer) {
        answers.put(recipient, answer);
    }

    /** Whether the server takes the message for anybody. */
    boolean hasRecipients() {
        return taken > 0;
    }

    /** What came of it, with one answer for all recipients that had none of their own. */
    Handover endsWith(RemoteAnswer answer) {
        return new Handover(answers).orElse(parcel, answer);
    }

    /**
     * Whether a recipient is refused for the number of those before alone, whatever the code says: it goes another time (RFC
     * 5321 section 4.5.3.1.10).
     */
    boolean isOneTooMany(SmtpReply reply) {
        return reply.code() == 552 && taken > 0;
    }
}
