package io.github.spmodesim.scenarios.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.wire.WireDriver;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Claims U1 to U3, the whole way: every client whose conversation is known, in every variant, against the simulator in both
 * dialects. The IMAP-only password lets it in, the d account password does not.
 */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.SYSTEM_PROPERTIES, mode = ResourceAccessMode.READ)
class ClientsTest {
    private static final OutgoingMail MAIL = new OutgoingMail(List.of("taro@docomo.ne.jp"), "自分への控え", "本文");

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("clients")
    void sendsAndReceivesWithTheImapOnlyPasswordAlone(String name, String dialect, ClientProfile variant) {
        SimulatorOptions options = SimulatorOptions.embedded().withDialect(Dialects.named(dialect));
        try (SpmodeSimulator simulator = SpmodeSimulator.start(options);
                DeviceClock clock = new DeviceClock();
                WireDriver driver = new WireDriver()) {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            MailTask right = task(simulator, variant, taro.imapPassword().value(), clock);
            MailTask wrong = task(simulator, variant, taro.dAccountPassword().value(), clock);

            assertThat(driver.send(right, MAIL).failure()).isEmpty();
            simulator.mail().inbox(taro).waitFor(1);
            assertThat(driver.receive(right, Set.of()))
                    .isInstanceOfSatisfying(
                            MailOutcome.Done.class,
                            done -> assertThat(done.received())
                                    .extracting(ReceivedMail::subject)
                                    .containsExactly("自分への控え"));
            assertThat(driver.receive(wrong, Set.of()))
                    .isInstanceOfSatisfying(
                            MailOutcome.AuthRefused.class,
                            refused -> assertThat(refused.protocol()).isEqualTo(MailProtocol.IMAP));
        }
    }

    static Stream<Arguments> clients() {
        return Profiles.all().stream()
                .filter(profile -> profile.isDrivable(MailProtocol.IMAP) && profile.isDrivable(MailProtocol.SMTP))
                .flatMap(profile -> profile.variants().stream())
                .flatMap(variant -> Stream.of("docomo", "modern")
                        .map(dialect -> Arguments.arguments(variant.name(), dialect, variant)));
    }

    private static MailTask task(SpmodeSimulator simulator, ClientProfile variant, String password, DeviceClock clock) {
        Credentials credentials = Credentials.of("taro-d", new TypedPassword(password));
        MailAccount account = new MailAccount(
                "ドコモメール",
                "taro@docomo.ne.jp",
                new ServerSettings("imap.spmode.ne.jp", 993, Security.SSL, credentials),
                new ServerSettings("smtp.spmode.ne.jp", 465, Security.SSL, credentials));
        return new MailTask(variant, account, NetworkMap.over(simulator, AccessPath.SPMODE_LINE), clock);
    }
}
