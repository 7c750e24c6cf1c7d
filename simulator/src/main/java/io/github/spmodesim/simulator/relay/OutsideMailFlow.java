package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.dialect.RelayDialect;
import io.github.spmodesim.simulator.mime.HeaderEdit;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Mail between subscribers and to other providers, with the notices that senders get. Thread-safe.
 *
 * <p>All or none: what is for the outside is queued only once the subscribers among the recipients have it.
 */
public final class OutsideMailFlow implements MailFlow {
    private final MailFlow local;
    private final Predicate<String> reaches;
    private final SimulatorClock clock;
    private final OutboundQueue queue;
    private final NoticeDesk desk;
    private final AtomicLong messages = new AtomicLong();

    /**
     * The way to the outside.
     *
     * @param reaches the domains that it leads to; the service's own are never asked for
     * @param carrier carries parcels there
     * @param dialect how the service does it
     * @param ids make notices different
     */
    public record Way(Predicate<String> reaches, Carrier carrier, RelayDialect dialect, NoticeIds ids) {}

    /**
     * A flow.
     *
     * @param local takes what is for subscribers
     */
    public OutsideMailFlow(MailFlow local, Way way, SimulatorClock clock) {
        this.local = local;
        this.reaches = way.reaches();
        this.clock = clock;
        this.desk = new NoticeDesk(
                new NoticeWriter(way.dialect(), way.ids()),
                way.dialect().ehloName().value(),
                clock,
                this);
        this.queue = new OutboundQueue(RetrySchedule.of(way.dialect().retries()), clock, way.carrier(), desk::tell);
    }

    /** What waits to be handed over. */
    public OutboundQueue queue() {
        return queue;
    }

    @Override
    public Route route(MailAddress address) {
        Route known = local.route(address);
        return known == Route.NOT_CONNECTED && reaches.test(address.domain()) ? Route.OUTSIDE : known;
    }

    @Override
    public CompletionStage<Void> accept(Submission submission) {
        Instant now = clock.instant();
        long number = messages.incrementAndGet();
        Sender sender = submission.envelope().sender();
        List<Recipient> inside = new ArrayList<>();
        Map<String, List<Recipient>> outside = new LinkedHashMap<>();
        for (Recipient recipient : submission.envelope().recipients()) {
            List<Recipient> together = route(recipient.address()) == Route.OUTSIDE
                    ? outside.computeIfAbsent(Parcel.destination(recipient), domain -> new ArrayList<>())
                    : inside;
            together.add(recipient);
        }
        AcceptedMail mail = new AcceptedMail(number, now, sender, submission.text());
        return delivered(submission, inside)
                .thenCompose(safe -> queued(submission, mail, outside))
                .thenAccept(safe ->
                        desk.tell(mail, inside.stream().map(Report::delivered).toList()));
    }

    private CompletionStage<Void> delivered(Submission submission, List<Recipient> inside) {
        return inside.isEmpty()
                ? CompletableFuture.completedStage(null)
                : local.accept(new Submission(
                        new Envelope(submission.envelope().sender(), inside), submission.hop(), submission.text()));
    }

    private CompletionStage<Void> queued(
            Submission submission, AcceptedMail mail, Map<String, List<Recipient>> outside) {
        if (outside.isEmpty()) {
            return CompletableFuture.completedStage(null);
        }
        AcceptedMail traced = new AcceptedMail(mail.number(), mail.at(), mail.sender(), traced(submission, mail));
        return queue.add(outside.values().stream()
                .map(recipients -> new Parcel(traced, recipients))
                .toList());
    }

    // RFC 5321 section 4.4: whoever relays a message puts a Received before it, and changes nothing else.
    private static OctetRope traced(Submission submission, AcceptedMail mail) {
        String trace = submission
                .hop()
                .received("r" + mail.number(), submission.envelope().onlyRecipient(), mail.at());
        return new HeaderEdit(mail.rope(), MimeScanner.header(mail.rope()))
                .prepend(trace)
                .toRope();
    }
}
