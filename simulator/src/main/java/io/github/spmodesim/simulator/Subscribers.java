package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.subscriber.Contract;
import io.github.spmodesim.simulator.subscriber.ContractStanding;
import io.github.spmodesim.simulator.subscriber.DAccountPassword;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPassword;
import io.github.spmodesim.simulator.subscriber.IssueKind;
import io.github.spmodesim.simulator.subscriber.Lock;
import io.github.spmodesim.simulator.subscriber.LockKind;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.MessageSettings;
import io.github.spmodesim.simulator.subscriber.MisuseSign;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.Notice;
import io.github.spmodesim.simulator.subscriber.PasswordAge;
import io.github.spmodesim.simulator.subscriber.ReissueRequest;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;

/**
 * The service's customers, as a test handles them; each call returns when its change is safe, and throws what refuses it, a
 * {@link io.github.spmodesim.simulator.subscriber.SubscriberRefusal}.
 */
public final class Subscribers {
    private final SubscriberDirectory directory;

    Subscribers(SubscriberDirectory directory) {
        this.directory = directory;
    }

    /**
     * Adds a subscriber with a docomo line, spmode, an issued IMAP-only password and fresh other secrets.
     *
     * @param imapId the d account ID; never derived from the address
     * @param address the mail address
     * @throws IllegalArgumentException when either has not its form
     * @throws io.github.spmodesim.simulator.subscriber.DuplicateSubscriberException when either is taken
     */
    public Subscriber add(String imapId, String address) {
        return add(NewSubscriber.of(new ImapId(imapId), new MailAddress(address)));
    }

    /** Adds a subscriber with a contract, further addresses, or no IMAP-only password yet. */
    public Subscriber add(NewSubscriber asked) {
        return await(directory.add(asked));
    }

    /** The subscriber of that IMAP ID. */
    public Optional<Subscriber> find(String imapId) {
        return directory.find(new ImapId(imapId));
    }

    /** All subscribers in the order of adding. */
    public List<Subscriber> all() {
        return directory.all();
    }

    /** First step of the first issue: asked for, nothing is issued yet (claim I1). */
    public ReissueRequest askFirstIssue(Subscriber subscriber) {
        return await(directory.issues().ask(subscriber.imapId(), IssueKind.FIRST_ISSUE));
    }

    /** First step of a reissue: asked for, nothing changes yet (claim I2). */
    public ReissueRequest askReissue(Subscriber subscriber) {
        return await(directory.askReissue(subscriber.imapId()));
    }

    /** Second step of either: from now on only the new password works (claims I1, I3). */
    public ImapPassword confirmReissue(Subscriber subscriber) {
        return await(directory.confirmReissue(subscriber.imapId()));
    }

    /** Both steps of the first issue at once. */
    public ImapPassword issue(Subscriber subscriber) {
        askFirstIssue(subscriber);
        return confirmReissue(subscriber);
    }

    /** Both steps of a reissue at once. */
    public ImapPassword reissue(Subscriber subscriber) {
        askReissue(subscriber);
        return confirmReissue(subscriber);
    }

    /** Takes the IMAP-only password back; mail takes none until the next first issue. */
    public Subscriber revoke(Subscriber subscriber, String why) {
        return await(directory.issues().revoke(subscriber.imapId(), why));
    }

    /** How old the IMAP-only password is; empty where none is issued (claim B1). */
    public Optional<PasswordAge> passwordAge(Subscriber subscriber) {
        return directory.passwordAge(subscriber);
    }

    /** Changes the contract; the IMAP-only password stays what it is (claim Q3). */
    public ContractStanding changeContract(Subscriber subscriber, Contract to) {
        return await(directory.contracts().change(subscriber.imapId(), to));
    }

    /** Changes the password of the d account, which the subscriber chooses. */
    public Subscriber changeDAccountPassword(Subscriber subscriber, String chosen) {
        return await(directory.dAccounts().changePassword(subscriber.imapId(), new DAccountPassword(chosen)));
    }

    /** Switches two-step verification of the d account on or off (claim B4). */
    public Subscriber setTwoStep(Subscriber subscriber, boolean on) {
        return await(directory.dAccounts().setTwoStep(subscriber.imapId(), on));
    }

    /** Sets biometrics up for 本人確認 on My docomo, or gives them up (claim V3). */
    public Subscriber setBiometrics(Subscriber subscriber, boolean on) {
        return await(directory.identity().setBiometrics(subscriber.imapId(), on));
    }

    /** Says which of docomo's own information mail a subscriber takes. */
    public Subscriber setMessages(Subscriber subscriber, MessageSettings messages) {
        return await(directory.setMessages(subscriber.imapId(), messages));
    }

    /** What is locked now. */
    public List<Lock> locks(Subscriber subscriber) {
        return directory.locks().of(subscriber);
    }

    /** Locks something, whatever was typed. */
    public Lock lock(Subscriber subscriber, LockKind kind) {
        return await(directory.locks().lock(subscriber.imapId(), kind));
    }

    /** Releases a lock, as a docomo shop does; what still holds comes back. */
    public List<Lock> unlock(Subscriber subscriber, LockKind kind) {
        return await(directory.locks().release(subscriber.imapId(), kind));
    }

    /** Has every lock that strikes handed on, on the thread that struck it. */
    public void onLock(BiConsumer<Subscriber, Lock> listener) {
        directory.locks().onLock(listener);
    }

    /** What the service has told a subscriber by itself, oldest first. */
    public List<Notice> notices(Subscriber subscriber) {
        return directory.notices().of(subscriber);
    }

    /** The signs of misuse that a subscriber can see, oldest first (claim B3). */
    public List<MisuseSign> signs(Subscriber subscriber) {
        return directory.notices().signs(subscriber);
    }

    /** Says that a way is the subscriber's own, so that nothing by it is remarkable. */
    public Subscriber trust(Subscriber subscriber, Access access) {
        return await(directory.notices().trust(subscriber.imapId(), access));
    }

    private static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
