package io.github.spmodesim.client.driver.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.Trust;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import jakarta.mail.MessagingException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JakartaFailuresTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final InetSocketAddress NOWHERE = InetSocketAddress.createUnresolved("nowhere.example", 993);

    private final DeviceClock clock = new DeviceClock();
    private final Route route = Route.builder()
            .leadEverywhere(Accounts.IMAP, 993, new Destination.Address(NOWHERE))
            .build();
    private final MailTask task = new MailTask(
            Profiles.named("iphone-mail").variants().get(0),
            Accounts.taro(),
            Accounts.network(route, new Trust(List.of())),
            clock);
    private final Line line = new Line(MailProtocol.IMAP, task);

    @AfterEach
    void stop() {
        clock.close();
    }

    @Test
    void aSocketThatWaitedForTooLongIsATimeOutLikeTheAlarmOfTheDevice() {
        MessagingException failure = new MessagingException("read", new SocketTimeoutException("Read timed out"));

        assertThat(JakartaFailures.outcome(line, failure))
                .isEqualTo(new MailOutcome.TimedOut(MailProtocol.IMAP, Stage.GREETING, LIMIT));
    }

    @Test
    void aConnectionThatWaitedForTooLongIsATimeOut() {
        assertThat(JakartaFailures.notConnected(line, new SocketTimeoutException("Connect timed out")))
                .isEqualTo(new MailOutcome.TimedOut(MailProtocol.IMAP, Stage.GREETING, LIMIT));
    }

    @Test
    void anyOtherFailureToConnectIsUnreachable() {
        assertThat(new JakartaMailDriver().receive(task, Set.of()))
                .isEqualTo(new MailOutcome.Unreachable(MailProtocol.IMAP, UnreachableReason.CONNECTION_REFUSED));
    }

    @Test
    void angusWaitsLongerThanTheAlarmOfTheDevice() {
        assertThat(Long.parseLong(AngusSession.open(line).getProperty("mail.imap.timeout")))
                .isGreaterThan(LIMIT.toMillis());
    }
}
