package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each client tries the settings before it keeps them. */
@Timeout(60)
class AccountCheckTest {
    @Test
    void thunderbirdTriesTheAddressAsUserTooWhichDoublesTheFailures() throws Exception {
        try (Bench bench = Bench.healthy(variant("thunderbird"), List.of())) {
            MailOutcome outcome = bench.driver().verify(bench.task(Accounts.withIncomingPassword("wrong")));

            assertThat(outcome).isEqualTo(new MailOutcome.AuthRefused(MailProtocol.IMAP, 4, "authenticate failed"));
            assertThat(bench.server(MailProtocol.IMAP).connections()).isEqualTo(2);
            assertThat(bench.server(MailProtocol.IMAP).said(1))
                    .last()
                    .asString()
                    .endsWith("login \"taro@docomo.ne.jp\" \"wrong\"");
        }
    }

    @Test
    void thunderbirdIsContentWithTheFirstUserThatIsLetIn() throws Exception {
        try (Bench bench = Bench.healthy(variant("thunderbird"), List.of())) {
            assertThat(bench.driver().verify(bench.task(Accounts.taro())).failure())
                    .isEmpty();
            assertThat(bench.server(MailProtocol.IMAP).connections()).isEqualTo(1);
            assertThat(bench.server(MailProtocol.SMTP).connections()).isZero();
        }
    }

    @Test
    void sparkTriesTheOutgoingServerTooAndStopsThere() throws Exception {
        try (Bench bench = Bench.healthy(variant("spark"), List.of())) {
            MailOutcome outcome = bench.driver().verify(bench.task(Accounts.withOutgoingPassword("wrong")));

            assertThat(outcome).isEqualTo(new MailOutcome.AuthRefused(MailProtocol.SMTP, 1, "5.7.8 Error"));
            assertThat(bench.server(MailProtocol.IMAP).connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"thunderbird, 1, 0", "thunderbird-android, 1, 1", "spark, 1, 1", "jakarta-mail, 0, 0"})
    void logsIntoTheServersThatItIsKnownToTry(String id, int imap, int smtp) throws Exception {
        try (Bench bench = Bench.healthy(variant(id), List.of())) {
            assertThat(bench.driver().verify(bench.task(Accounts.taro())).failure())
                    .isEmpty();
            assertThat(bench.server(MailProtocol.IMAP).connections()).isEqualTo(imap);
            assertThat(bench.server(MailProtocol.SMTP).connections()).isEqualTo(smtp);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "iphone-mail, logs_into",
        "iphone-mail-profile, logs_into",
        "gmail-android, logs_into",
        "sylpheed, logs_into",
        "macos-mail, logs_into",
        "outlook-classic, user_forms"
    })
    void aClientOfWhichNobodyKnowsItIsPending(String id, String unknown) throws Exception {
        try (Bench bench = Bench.healthy(variant(id), List.of())) {
            assertThatThrownBy(() -> bench.driver().verify(bench.task(Accounts.taro())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("setup.verification." + unknown + ": the value is unknown");
            assertThat(bench.server(MailProtocol.IMAP).connections()).isZero();
        }
    }

    private static ClientProfile variant(String id) {
        return Profiles.named(id).variants().get(0);
    }
}
