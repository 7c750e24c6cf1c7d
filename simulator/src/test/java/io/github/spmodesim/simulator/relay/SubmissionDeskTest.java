package io.github.spmodesim.simulator.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class SubmissionDeskTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-01T00:00:00Z"));
    private static final String NAMED = "Date: Sun, 1 Nov 2026 09:00:00 +0900\r\nMessage-ID: <1@phone.example>\r\n";

    private final List<Submission> passedOn = new ArrayList<>();

    @Test
    void takesBlindCopiesOutAndLeavesEveryOtherOctet() {
        String rest = NAMED + "Subject: \u0082\u00a0\r\n folded\r\nTo: a@example.jp\r\n";

        assertThat(submitted(
                        rest + "Bcc: b@example.jp,\r\n\tc@example.jp\r\nRESENT-BCC:d@example.jp\r\n\r\nBcc: text\r\n"))
                .isEqualTo(rest + "\r\nBcc: text\r\n");
    }

    @Test
    void namesAndDatesAMessageThatIsNot() {
        assertThat(submitted("Subject: x\r\n\r\nbody\r\n"))
                .startsWith("Subject: x\r\nDate: Sun, 1 Nov 2026 09:00:00 +0900\r\nMessage-ID: <20261101090000.")
                .containsPattern("\\.[0-9a-f]{16}@docomo\\.ne\\.jp>")
                .endsWith(">\r\n\r\nbody\r\n");
    }

    @Test
    void namesNoTwoMessagesTheSameAndRepeatsThemFromTheSameSeed() {
        List<String> first = List.of(submitted("\r\n"), submitted("\r\n"));

        assertThat(first).doesNotHaveDuplicates();
        assertThat(List.of(desk(Dialects.named("docomo"), "\r\n"))).isEqualTo(first.subList(0, 1));
    }

    @Test
    void whatIsNoHeaderStaysWhatItIs() {
        assertThat(submitted(" folded\r\nhello\r\n")).startsWith("Date: ").endsWith(">\r\n\r\n folded\r\nhello\r\n");
    }

    @Test
    void leavesDateAndNameAsTheClientGaveThemEvenIfTheyAreNone() {
        assertThat(submitted("date: yesterday\r\nMESSAGE-ID:\r\n\r\n"))
                .isEqualTo("date: yesterday\r\nMESSAGE-ID:\r\n\r\n");
    }

    @Test
    void eachOfItCanBeSwitchedOff() {
        DialectTree off = Dialects.named("docomo")
                .with("smtp.submission.removeBcc", "off")
                .with("smtp.submission.addDate", "off")
                .with("smtp.submission.addMessageId", "off");

        assertThat(desk(off, "Bcc: b@example.jp\r\n\r\n")).isEqualTo("Bcc: b@example.jp\r\n\r\n");
    }

    @Test
    void passesEnvelopeAndRouteOnUntouched() {
        Submission submission = submission("\r\n");
        SubmissionDesk desk = desk(Dialects.named("docomo"));

        desk.accept(submission);

        assertThat(passedOn.get(0).envelope()).isSameAs(submission.envelope());
        assertThat(passedOn.get(0).hop()).isSameAs(submission.hop());
        assertThat(desk.route(new MailAddress("x@example.jp"))).isEqualTo(Route.OUTSIDE);
    }

    private final SubmissionDesk shared = desk(Dialects.named("docomo"));

    private String submitted(String text) {
        shared.accept(submission(text));
        return passedOn.get(passedOn.size() - 1).text().octets().asLatin1();
    }

    private String desk(DialectTree dialect, String text) {
        desk(dialect).accept(submission(text));
        return passedOn.get(passedOn.size() - 1).text().octets().asLatin1();
    }

    private SubmissionDesk desk(DialectTree dialect) {
        return new SubmissionDesk(
                new Recorder(),
                dialect.bind().smtp().submission(),
                new MessageIdIssuer(new SplittableRandom(1), "docomo.ne.jp"),
                CLOCK);
    }

    private static Submission submission(String text) {
        Envelope envelope = Envelope.from(Sender.of(Optional.of(new MailAddress("taro@docomo.ne.jp"))))
                .to(Recipient.of(new MailAddress("x@example.jp")));
        return new Submission(envelope, new Hop("phone.example", "docomo.ne.jp", "ESMTPSA"), Octets.ofLatin1(text));
    }

    private final class Recorder implements MailFlow {
        @Override
        public Route route(MailAddress address) {
            return Route.OUTSIDE;
        }

        @Override
        public CompletionStage<Void> accept(Submission submission) {
            passedOn.add(submission);
            return CompletableFuture.completedStage(null);
        }
    }
}
