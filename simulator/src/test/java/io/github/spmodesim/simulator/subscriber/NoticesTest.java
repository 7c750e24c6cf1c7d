package io.github.spmodesim.simulator.subscriber;

import static io.github.spmodesim.simulator.subscriber.DirectoryBench.TARO;
import static io.github.spmodesim.simulator.subscriber.DirectoryBench.WIFI;
import static io.github.spmodesim.simulator.subscriber.DirectoryBench.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.access.Sim;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final Access OVERSEAS = Access.by(AccessPath.OVERSEAS);

    private final DirectoryBench bench = new DirectoryBench();
    private final Notices notices = bench.directory().notices();
    private final Subscriber taro = bench.taro();
    private final String password = taro.imapPassword().value();

    @Test
    void anAccessFromAbroadIsToldWithServiceTimeAndPlace() {
        bench.mail(password, OVERSEAS);

        assertThat(notices.of(taro)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.LOGIN);
            assertThat(notice.at()).isEqualTo(DirectoryBench.NOON);
            assertThat(notice.access()).contains(OVERSEAS);
            assertThat(notice.text())
                    .contains("シミュレーター", "ドコモメール(IMAP)", "2026/11/01 12:00", "海外")
                    .doesNotContain("{");
        });
    }

    @Test
    void eachWayIsToldOnce() {
        for (int i = 0; i < 3; i++) {
            bench.mail(password, OVERSEAS);
            bench.mail(password, Access.by(AccessPath.VPN));
        }
        assertThat(notices.of(taro))
                .extracting(notice -> notice.access().orElseThrow().path())
                .containsExactly(AccessPath.OVERSEAS, AccessPath.VPN);
    }

    @Test
    void theOwnSimAndWhatIsSaidToBeOwnAreNotTold() {
        done(notices.trust(TARO, WIFI));

        bench.mail(password, bench.line());
        bench.mail(password, new Access(AccessPath.TETHERING, Line.of(taro.sim())));
        bench.mail(password, WIFI);

        assertThat(notices.of(taro)).isEmpty();
        assertThat(notices.signs(taro)).isEmpty();
    }

    @Test
    void theLineOfSomebodyElseIsTold() {
        bench.mail(password, new Access(AccessPath.SPMODE_LINE, Line.of(new Sim("mallory-d"))));

        assertThat(notices.of(taro)).hasSize(1);
        assertThat(notices.signs(taro))
                .extracting(MisuseSign::detail)
                .containsExactly("log-in at imap by SPMODE_LINE, line of mallory-d");
    }

    @Test
    void whoIsNotLetInIsNotTold() {
        bench.mail("wrong", OVERSEAS);
        bench.mail(taro.networkPin().value(), OVERSEAS);

        assertThat(notices.of(taro)).isEmpty();
    }

    @Test
    void anAccessWithTheDAccountPasswordIsToldAsRestrictedOnceADay() {
        String dAccount = taro.dAccountPassword().value();
        bench.mail(dAccount);
        bench.mail(dAccount);
        bench.clock().advance(Duration.ofHours(24));
        bench.mail(dAccount);

        assertThat(notices.of(taro))
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.RESTRICTION, Notice.Kind.RESTRICTION);
        assertThat(notices.of(taro).get(0).text()).contains("制限", "ドコモメール(IMAP)", "日本");
    }

    @Test
    void noticesThatAreOffAreNotTold() {
        DirectoryBench silent = new DirectoryBench("notice.login=off", "notice.restriction=off");
        silent.mail(silent.taro().imapPassword().value(), OVERSEAS);
        silent.mail(silent.taro().dAccountPassword().value(), OVERSEAS);

        assertThat(silent.directory().notices().of(silent.taro())).isEmpty();
    }

    @Test
    void signsOfMisuseAreStrangeLogInsStrangeMailAndChangedSettings() {
        MailLogin intruder = bench.mail(password, OVERSEAS).login().orElseThrow();
        intruder.sent(100);
        bench.mail(password, bench.line()).login().orElseThrow().sent(1);
        done(bench.directory().dAccounts().setTwoStep(TARO, true));
        done(bench.directory().dAccounts().changePassword(TARO, new DAccountPassword("another-one")));
        bench.reissue();

        assertThat(notices.signs(taro))
                .extracting(sign -> sign.kind() + " " + sign.detail())
                .containsExactly(
                        "LOGIN log-in at imap by OVERSEAS",
                        "SENT_MAIL message to 100 by OVERSEAS",
                        "SETTING_CHANGED TWO_STEP_ON",
                        "SETTING_CHANGED D_ACCOUNT_PASSWORD",
                        "SETTING_CHANGED REISSUE");
    }

    @Test
    void listenersHearEachNoticeBeforeTheLogInIsDoneAndOutsideTheLock() {
        List<String> heard = new ArrayList<>();
        notices.onNotice((subscriber, notice) -> {
            // From another thread, which would wait for ever for a lock that is held.
            Thread other = new Thread(
                    () -> heard.add(notice.kind() + " of " + bench.directory().all()));
            other.start();
            join(other);
        });
        bench.mail(password, OVERSEAS);

        assertThat(heard).containsExactly("LOGIN of [Subscriber[taro-d, taro@docomo.ne.jp]]");
    }

    @Test
    void onlyTheNewestThousandAreKept() {
        for (int i = 0; i < 1_005; i++) {
            bench.mail(password, OVERSEAS);
        }
        assertThat(notices.signs(taro)).hasSize(1_000);
    }

    private static void join(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
