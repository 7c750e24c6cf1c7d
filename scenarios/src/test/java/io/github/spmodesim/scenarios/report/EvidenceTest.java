package io.github.spmodesim.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.TlsReason;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.driver.WireLine.Side;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.scenarios.world.Seen;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final MailOutcome DONE = new MailOutcome.Done(List.of(), SentCopy.KEPT);
    private static final List<WireLine> LINES = List.of(
            new WireLine(MailProtocol.IMAP, Side.REMARK, "to imap.spmode.ne.jp:993 by WIFI"),
            new WireLine(MailProtocol.IMAP, Side.SERVER, "* OK ready"),
            new WireLine(MailProtocol.IMAP, Side.CLIENT, "1 LOGIN ****"),
            new WireLine(MailProtocol.IMAP, Side.SERVER, "1 NO authenticate failed"),
            new WireLine(MailProtocol.IMAP, Side.SERVER, "* BYE"),
            new WireLine(MailProtocol.SMTP, Side.CLIENT, "AUTH PLAIN ****"),
            new WireLine(MailProtocol.SMTP, Side.SERVER, "235 ok"),
            new WireLine(MailProtocol.SMTP, Side.REMARK, "silent for PT1M"));

    @Test
    void aRefusedLogInIsDecidedByTheRefusal() {
        Evidence evidence = of(new MailOutcome.AuthRefused(MailProtocol.IMAP, 1, "authenticate failed"), DONE);

        assertThat(decisive(evidence)).isEqualTo("IMAP S: 1 NO authenticate failed");
    }

    @Test
    void whatWorksIsDecidedByTheAcceptedLogIn() {
        assertThat(decisive(of(DONE, DONE))).isEqualTo("SMTP S: 235 ok");
    }

    @Test
    void silenceIsDecidedByTheLastLineWithThatServer() {
        Evidence evidence = of(DONE, new MailOutcome.TimedOut(MailProtocol.SMTP, Stage.SESSION, Duration.ofMinutes(1)));

        assertThat(decisive(evidence)).isEqualTo("SMTP -- silent for PT1M");
        assertThat(evidence.ja()).contains("60秒間");
        assertThat(evidence.en()).contains("60 s");
    }

    @Test
    void aNameThatLeadsNowhereIsToldFromAClosedPort() {
        assertThat(of(new MailOutcome.Unreachable(MailProtocol.IMAP, UnreachableReason.NO_SUCH_NAME), DONE)
                        .ja())
                .contains("ホスト名");
        assertThat(of(new MailOutcome.Unreachable(MailProtocol.IMAP, UnreachableReason.CONNECTION_REFUSED), DONE)
                        .ja())
                .contains("ポート");
    }

    @Test
    void aReasonIsSaidInWordsNotInNamesOfThisProgram() {
        Evidence refused = of(new MailOutcome.Refused(MailProtocol.SMTP, Refusal.COMMAND, "no"), DONE);
        Evidence noTls = of(new MailOutcome.TlsFailed(MailProtocol.IMAP, TlsReason.HANDSHAKE, "no"), DONE);

        assertThat(refused.en()).doesNotContain("COMMAND");
        assertThat(noTls.en()).doesNotContain("HANDSHAKE");
    }

    @Test
    void withoutAccountNothingIsSaid() {
        Evidence evidence = Evidence.of(new Seen(Optional.empty(), Optional.empty(), Optional.empty(), List.of()));

        assertThat(evidence.decisive()).isEqualTo(-1);
        assertThat(evidence.lines()).isEmpty();
    }

    private static Evidence of(MailOutcome received, MailOutcome sent) {
        return Evidence.of(new Seen(Optional.of(received), Optional.of(sent), Optional.empty(), LINES));
    }

    private static String decisive(Evidence evidence) {
        return evidence.lines().get(evidence.decisive());
    }
}
