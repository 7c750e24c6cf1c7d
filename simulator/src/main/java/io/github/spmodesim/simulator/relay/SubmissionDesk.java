package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.dialect.SubmissionDialect;
import io.github.spmodesim.simulator.mime.FieldNames;
import io.github.spmodesim.simulator.mime.HeaderEdit;
import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.mime.SentDate;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * What own users hand in, on its way: their blind copies are taken out of the header, and what a message has to have is put
 * in (RFC 6409 section 8, RFC 5322 sections 3.6.3 and 3.6). Every other octet passes as it came.
 *
 * <p>Mail from the outside does not come by here: no server may touch the header of what others have sent. Thread-safe.
 */
public final class SubmissionDesk implements MailFlow {
    private static final FieldNames BLIND_COPIES = FieldNames.of(List.of("Bcc", "Resent-Bcc"));

    private final MailFlow flow;
    private final SubmissionDialect dialect;
    private final MessageIdIssuer ids;
    private final InstantSource clock;

    /**
     * The desk before a mail flow.
     *
     * @param flow takes the messages from here
     * @param dialect what is done to a header
     * @param ids names messages that have no name
     * @param clock the service's calendar
     */
    public SubmissionDesk(MailFlow flow, SubmissionDialect dialect, MessageIdIssuer ids, InstantSource clock) {
        this.flow = flow;
        this.dialect = dialect;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Route route(MailAddress address) {
        return flow.route(address);
    }

    @Override
    public CompletionStage<Void> accept(Submission submission) {
        return flow.accept(new Submission(submission.envelope(), submission.hop(), completed(submission.text())));
    }

    private OctetRope completed(OctetRope text) {
        HeaderFields header = MimeScanner.header(text);
        HeaderEdit edit = new HeaderEdit(text, header);
        Instant now = clock.instant();
        if (dialect.removeBcc().value()) {
            edit.without(BLIND_COPIES);
        }
        if (dialect.addDate().value() && header.first("Date").isEmpty()) {
            edit.append("Date: " + SentDate.written(now.atZone(SimulatorClock.ZONE)) + "\r\n");
        }
        if (dialect.addMessageId().value() && header.first("Message-ID").isEmpty()) {
            edit.append("Message-ID: " + ids.issue(now) + "\r\n");
        }
        return edit.toRope();
    }
}
