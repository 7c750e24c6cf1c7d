package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.MisuseSign;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.TlsLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More spam after a leak (claim B3). */
@Timeout(60)
class SpamTest {
    private static final String JUNK = "迷惑メール＿ドコモ用";

    @Test
    void anIntrudersLogInBringsSpamAsTheCalendarGoesOnAndTheSignOfIt() {
        running(switchedOn(), simulator -> {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            simulator.clock().advance(Duration.ofDays(1));
            assertThat(spam(simulator, taro)).isEmpty();

            logIn(simulator, taro, AccessPath.OVERSEAS);
            assertThat(spam(simulator, taro)).isEmpty();
            simulator.clock().advance(Duration.ofDays(1));

            assertThat(spam(simulator, taro))
                    .hasSize(20)
                    .allMatch(mail -> mail.subject().contains("シミュレーター"));
            assertThat(simulator.mail().inbox(taro).list()).isNotEmpty();
            assertThat(simulator.mail().folder(taro, JUNK).list()).isNotEmpty();
            assertThat(signs(simulator, taro)).containsOnlyOnce(MisuseSign.Kind.MORE_SPAM);
            simulator.clock().advance(Duration.ofDays(30));
            assertThat(spam(simulator, taro)).hasSize(60);
        });
    }

    @Test
    void theSubscribersOwnLogInBringsNone() {
        running(switchedOn(), simulator -> {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            logIn(simulator, taro, AccessPath.SPMODE_LINE);
            simulator.clock().advance(Duration.ofDays(5));

            assertThat(spam(simulator, taro)).isEmpty();
        });
    }

    @Test
    void aReissueDoesNotStopItAndASecondIntruderBringsNoMore() {
        running(switchedOn(), simulator -> {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            logIn(simulator, taro, AccessPath.OVERSEAS);
            logIn(simulator, taro, AccessPath.VPN);
            simulator.subscribers().reissue(taro);
            simulator.clock().advance(Duration.ofDays(1));

            assertThat(spam(simulator, taro)).hasSize(20);
        });
    }

    @Test
    void unlessItIsSwitchedOnNoneComes() {
        running(Dialects.named("docomo"), simulator -> {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            logIn(simulator, taro, AccessPath.OVERSEAS);
            simulator.clock().advance(Duration.ofDays(5));

            assertThat(spam(simulator, taro)).isEmpty();
            assertThat(signs(simulator, taro))
                    .contains(MisuseSign.Kind.LOGIN)
                    .doesNotContain(MisuseSign.Kind.MORE_SPAM);
        });
    }

    @Test
    void aTestOrdersItAndEndsIt() {
        running(Dialects.named("docomo"), simulator -> {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            assertThat(simulator.spam().begin(taro, 5, 3)).isTrue();
            assertThat(simulator.spam().begin(taro, 5, 3)).isFalse();
            simulator.clock().advance(Duration.ofDays(2));
            simulator.spam().end(taro);
            simulator.clock().advance(Duration.ofDays(2));

            assertThat(spam(simulator, taro)).hasSize(10);
            assertThatThrownBy(() -> simulator.spam().begin(taro, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void theSameSeedBringsTheSameSpam() {
        assertThat(subjectsOf(42)).isEqualTo(subjectsOf(42)).isNotEqualTo(subjectsOf(43));
    }

    @Test
    void moreThanATestCanWantIsRefused() {
        assertThatThrownBy(() -> Dialects.named("docomo")
                        .with("spam.messagesPerDay", "400")
                        .bind())
                .hasMessageContaining("expected 0 to 10000 messages");
        assertThatThrownBy(() -> Dialects.named("docomo")
                        .with("spam.flaggedPercent", "101")
                        .bind())
                .hasMessageContaining("expected 0 to 100");
    }

    private static List<String> subjectsOf(long seed) {
        List<String> subjects = new ArrayList<>();
        running(SimulatorOptions.embedded().withSeed(OptionalLong.of(seed)), simulator -> {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            simulator.spam().begin(taro, 10, 1);
            simulator.clock().advance(Duration.ofDays(1));
            spam(simulator, taro).forEach(mail -> subjects.add(mail.from() + mail.subject()));
        });
        return subjects;
    }

    private static DialectTree switchedOn() {
        return Dialects.named("docomo").with("spam.messagesPerDay", "20").with("spam.days", "3");
    }

    private static void running(DialectTree dialect, Consumer<SpmodeSimulator> test) {
        running(SimulatorOptions.embedded().withDialect(dialect), test);
    }

    private static void running(SimulatorOptions options, Consumer<SpmodeSimulator> test) {
        try (SpmodeSimulator simulator = SpmodeSimulator.start(options)) {
            test.accept(simulator);
        }
    }

    private static List<StoredMail> spam(SpmodeSimulator simulator, Subscriber owner) {
        return Stream.of("INBOX", JUNK)
                .flatMap(folder -> simulator.mail().folder(owner, folder).list().stream())
                .filter(mail -> mail.from().endsWith("@spam.example"))
                .toList();
    }

    private static List<MisuseSign.Kind> signs(SpmodeSimulator simulator, Subscriber subscriber) {
        return simulator.subscribers().signs(subscriber).stream()
                .map(MisuseSign::kind)
                .toList();
    }

    private static void logIn(SpmodeSimulator simulator, Subscriber subscriber, AccessPath path) {
        try (TlsLines client = new TlsLines(simulator.endpoint(Service.IMAP, path), simulator.clientTls())) {
            client.line();
            String password = subscriber.imapPassword().value();
            assertThat(client.says("a LOGIN " + subscriber.imapId() + " \"" + password + "\""))
                    .startsWith("a OK");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
