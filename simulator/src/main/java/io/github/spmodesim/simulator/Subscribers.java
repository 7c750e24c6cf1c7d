package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPassword;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.ReissueRequest;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** The service's customers, as a test handles them; each call returns when its change is safe. */
public final class Subscribers {
    private final SubscriberDirectory directory;

    Subscribers(SubscriberDirectory directory) {
        this.directory = directory;
    }

    /**
     * Adds a subscriber with an issued IMAP-only password and fresh other secrets.
     *
     * @param imapId the d account ID; never derived from the address
     * @param address the mail address
     * @throws IllegalArgumentException when either has not its form
     * @throws RuntimeException of the subscriber package when either is taken
     */
    public Subscriber add(String imapId, String address) {
        return await(directory.add(new ImapId(imapId), new MailAddress(address)));
    }

    /** The subscriber of that IMAP ID. */
    public Optional<Subscriber> find(String imapId) {
        return directory.find(new ImapId(imapId));
    }

    /** All subscribers in the order of adding. */
    public List<Subscriber> all() {
        return directory.all();
    }

    /** First step of a reissue: asked for, nothing changes yet (claim I2). */
    public ReissueRequest askReissue(Subscriber subscriber) {
        return await(directory.askReissue(subscriber.imapId()));
    }

    /** Second step: from now on only the new password works (claim I3). */
    public ImapPassword confirmReissue(Subscriber subscriber) {
        return await(directory.confirmReissue(subscriber.imapId()));
    }

    /** Both steps of a reissue at once. */
    public ImapPassword reissue(Subscriber subscriber) {
        askReissue(subscriber);
        return confirmReissue(subscriber);
    }

    private static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
