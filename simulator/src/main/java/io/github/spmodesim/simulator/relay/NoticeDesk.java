package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells senders what became of their messages, as far as they want to hear it (RFC 3461 section 4.1). Thread-safe.
 *
 * <p>The null sender is told nothing, and notices have it: there is never a notice of a notice (RFC 5321 section 6.1). A
 * notice that cannot be delivered is lost, and the log says so.
 */
final class NoticeDesk {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeDesk.class);

    private final NoticeWriter writer;
    private final Hop hop;
    private final InstantSource clock;
    private final MailFlow flow;

    /**
     * A desk.
     *
     * @param name how the service names itself
     * @param flow takes the notices
     */
    NoticeDesk(NoticeWriter writer, String name, InstantSource clock, MailFlow flow) {
        this.writer = writer;
        this.hop = Hop.local(name);
        this.clock = clock;
        this.flow = flow;
    }

    /** Tells what is wanted of these reports; completes when it is told, and never with a failure. */
    CompletionStage<Void> tell(AcceptedMail mail, List<Report> reports) {
        Optional<MailAddress> sender = mail.sender().address();
        List<Report> wanted = reports.stream()
                .filter(report -> report.action().isWantedOf(report.recipient()))
                .toList();
        return sender.isEmpty() || wanted.isEmpty()
                ? CompletableFuture.completedStage(null)
                : CompletableFuture.allOf(Arrays.stream(Action.values())
                        .map(action ->
                                tell(sender.get(), mail, of(action, wanted)).toCompletableFuture())
                        .toArray(CompletableFuture<?>[]::new));
    }

    private static List<Report> of(Action action, List<Report> reports) {
        return reports.stream().filter(report -> report.action() == action).toList();
    }

    private CompletionStage<Void> tell(MailAddress sender, AcceptedMail mail, List<Report> reports) {
        if (reports.isEmpty()) {
            return CompletableFuture.completedStage(null);
        }
        Notice notice = new Notice(reports.get(0).action(), mail, reports, clock.instant());
        CompletableFuture<Void> begun = CompletableFuture.completedFuture(null);
        return begun.thenCompose(begin -> delivered(sender, notice)).exceptionally(failure -> {
            LOG.warn("lost a notice for {} ({} of {}): {}", sender, notice.action(), reports, failure.toString());
            return null;
        });
    }

    private CompletionStage<Void> delivered(MailAddress sender, Notice notice) {
        Route route = flow.route(sender);
        return switch (route) {
            case SUBSCRIBER, OUTSIDE ->
                flow.accept(new Submission(envelope(sender), hop, writer.write(notice, sender.value())));
            case NOBODY, NOT_CONNECTED ->
                CompletableFuture.failedStage(new IllegalStateException("the way to the sender is " + route));
        };
    }

    private static Envelope envelope(MailAddress sender) {
        return Envelope.from(Sender.of(Optional.empty())).to(Recipient.of(sender));
    }
}
