package io.github.spmodesim.simulator.subscriber;

import java.util.List;
import java.util.stream.Stream;

/**
 * A subscriber to be added. Secrets are made up by the directory; nobody chooses the text of an IMAP-only password (P3).
 *
 * @param imapId the d account ID; never derived from an address
 * @param addresses one or more, the primary one first
 * @param contract what was agreed
 * @param issued whether an IMAP-only password is issued already; without, the first issue is still to come (claim I1)
 */
public record NewSubscriber(ImapId imapId, List<MailAddress> addresses, Contract contract, boolean issued) {
    /**
     * Copies the addresses.
     *
     * @throws IllegalArgumentException if there is none, or one twice
     */
    public NewSubscriber {
        addresses = List.copyOf(addresses);
        long different = addresses.stream().map(MailAddress::key).distinct().count();
        if (addresses.isEmpty() || different < addresses.size()) {
            throw new IllegalArgumentException("mail addresses " + addresses + " (expected: one or more, each once)");
        }
    }

    /** A subscriber with a docomo line, spmode, one address and an issued IMAP-only password. */
    public static NewSubscriber of(ImapId imapId, MailAddress address) {
        return new NewSubscriber(imapId, List.of(address), Contract.SPMODE, true);
    }

    /** The same with further addresses behind. */
    public NewSubscriber alsoAt(List<MailAddress> further) {
        List<MailAddress> all =
                Stream.concat(addresses.stream(), further.stream()).toList();
        return new NewSubscriber(imapId, all, contract, issued);
    }

    /** The same with another contract. */
    public NewSubscriber with(Contract other) {
        return new NewSubscriber(imapId, addresses, other, issued);
    }

    /** The same before the first issue. */
    public NewSubscriber notIssued() {
        return new NewSubscriber(imapId, addresses, contract, false);
    }

    /** The primary address. */
    MailAddress address() {
        return addresses.get(0);
    }
}
