package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.ReceivedMail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Another provider's service that fetches the mail of an account and hands it on: import from other account, with automatic
 * forwarding (claim U4).
 *
 * <p>A person gave it the account's settings once. It leaves what it fetches where it is, hands each mail on once, and keeps
 * their order: what cannot be handed on is tried again in the next round before anything newer. Not safe for use by several
 * threads.
 */
public final class FetchingService {
    private final MailDriver fetching;
    private final MailSubmission submitting;
    private final MailTask outgoing;
    private final String recipient;
    private final Set<MailUid> handedOn = new HashSet<>();
    private MailTask source;

    /**
     * A service that has handed on nothing yet.
     *
     * @param driver what speaks for it, in both directions
     * @param source the account that it fetches from; a provider's machines come from {@code OVERSEAS}
     * @param outgoing its own account, by which it hands mail on
     * @param recipient where to
     */
    public <D extends MailDriver & MailSubmission> FetchingService(
            D driver, MailTask source, MailTask outgoing, String recipient) {
        this.fetching = driver;
        this.submitting = driver;
        this.source = source;
        this.outgoing = outgoing;
        this.recipient = recipient;
    }

    /** The person changes the settings of the account that is fetched from. */
    public void changeSource(UnaryOperator<MailAccount> change) {
        source = new MailTask(source.profile(), change.apply(source.account()), source.network(), source.clock());
    }

    /** Fetches what is new and hands it on. */
    public FetchingRound run() {
        MailOutcome fetched = fetching.receive(source, handedOn);
        return new FetchingRound(fetched, fetched instanceof MailOutcome.Done done ? handOn(done) : List.of());
    }

    private List<MailOutcome> handOn(MailOutcome.Done fetched) {
        List<MailOutcome> outcomes = new ArrayList<>();
        for (ReceivedMail mail : fetched.received()) {
            MailOutcome outcome =
                    submitting.submit(outgoing, List.of(recipient), ReturnPath.removedFrom(mail.octets()));
            outcomes.add(outcome);
            if (outcome.failure().isPresent()) {
                break;
            }
            handedOn.add(mail.uid());
        }
        return outcomes;
    }
}
