package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.driver.BackgroundWatch;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.ClientThread;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When each client tries again by itself after a failure: dossier section 2, column "then", and sections 4 and 5. */
@Timeout(60)
class BackgroundWatchTest {
    @ParameterizedTest
    @CsvSource({
        "thunderbird, WRONG_PASSWORD, PT10M, PT10M",
        "thunderbird-android, WRONG_PASSWORD, PT60M, PT60M",
        "thunderbird-android, REFUSED, PT5M, PT5M",
        "gmail-android, WRONG_PASSWORD, PT15M, PT15M",
        "gmail-android, REFUSED, PT30S, PT60S"
    })
    void triesAgainAfterThePausesOfItsProfile(String id, Trouble trouble, Duration first, Duration second)
            throws Exception {
        List<MailOutcome> outcomes = new CopyOnWriteArrayList<>();
        MailAccount account = trouble.account();
        try (Bench bench = Bench.troubled(Profiles.named(id).variants().get(0), trouble)) {
            if (trouble == Trouble.REFUSED) {
                bench.server(MailProtocol.IMAP).close();
            }
            BackgroundWatch watch = new BackgroundWatch(bench.driver(), bench.task(account));
            ClientThread<Integer> client = ClientThread.start(() -> {
                watch.run(outcome -> {
                    outcomes.add(outcome);
                    return outcomes.size() < 3;
                });
                return outcomes.size();
            });

            int tried = 0;
            for (Duration pause : List.of(first, second)) {
                int before = tried;
                Awaitility.await().until(() -> outcomes.size() > before);
                client.awaitWaiting(ClientThread.FOR_THE_CLOCK);
                bench.clock().advance(pause.minusSeconds(5));
                assertThat(client.waits(ClientThread.FOR_THE_CLOCK))
                        .as("still pausing")
                        .isTrue();
                bench.clock().advance(Duration.ofSeconds(5));
                tried++;
            }

            assertThat(client.result()).isEqualTo(3);
            assertThat(outcomes).allMatch(outcome -> outcome.failure().isPresent());
        }
    }
}
