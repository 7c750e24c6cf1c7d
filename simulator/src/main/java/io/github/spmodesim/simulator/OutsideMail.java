package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.net.OutsideClient;
import io.github.spmodesim.simulator.relay.Carrier;
import io.github.spmodesim.simulator.relay.Handover;
import io.github.spmodesim.simulator.relay.OutboundQueue;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail on its way to other providers, as a test handles it. Safe for use by many threads.
 *
 * <p>What could not be handed over is tried again when the simulator's clock gets there: move it, or {@link #retryNow()}.
 */
public final class OutsideMail {
    /** Where there is no way to the outside, nothing gets into the queue either. */
    static final Carrier NOWHERE = parcel -> CompletableFuture.completedStage(Handover.all(
            parcel,
            RemoteAnswer.failed(RemoteAnswer.Verdict.DEFERRED, Optional.empty(), "4.4.1", "nothing is connected")));

    private static final Logger LOG = LoggerFactory.getLogger(OutsideMail.class);

    private final OutboundQueue queue;
    private final Optional<OutsideClient> client;
    private final AtomicBoolean closed = new AtomicBoolean();

    OutsideMail(OutboundQueue queue, Optional<OutsideClient> client) {
        this.queue = queue;
        this.client = client;
    }

    /** What is not handed over yet, in the order of its coming. */
    public List<WaitingMail> waiting() {
        return queue.waiting().stream().map(WaitingMail::of).toList();
    }

    /**
     * Tries everything again that waits, whenever it is due.
     *
     * @return how many messages that are, each counted once for each domain
     */
    public int retryNow() {
        return queue.retryNow();
    }

    /**
     * Waits until no attempt is under way and senders have been told what there is to tell.
     *
     * @throws IllegalStateException when that takes longer than {@code longest}
     */
    public void awaitQuiet(Duration longest) throws InterruptedException {
        try {
            queue.quiet().toCompletableFuture().get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "mail for the outside: expected an end of the attempts within " + longest + ", waiting: "
                            + waiting(),
                    e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends all attempts; what waits then is lost with the run, and the log says what it is. */
    void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        queue.close();
        client.ifPresent(OutsideClient::close);
        waiting().forEach(mail -> LOG.warn("not delivered, and lost with this run: {}", mail));
    }
}
