package io.github.spmodesim.scenarios.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.simulator.StoredMail;
import io.github.spmodesim.simulator.subscriber.MisuseSign;
import io.github.spmodesim.simulator.subscriber.Notice;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Somebody abroad has Taro's secrets: what Taro can see of it (claim B3), and what stops it (claims B4, P5). */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.SYSTEM_PROPERTIES, mode = ResourceAccessMode.READ)
class IntruderTest {
    private static final String JUNK = "迷惑メール＿ドコモ用";

    private final Household home = Household.plagued();
    private final Device intruder = home.device("thunderbird", Connectivity.withoutSim(AccessPath.OVERSEAS));

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void b3TheLeakedPasswordLeavesEverySignOfMisuse() {
        intruder.setUp(home.typedIn(home.taro().imapPassword().value()));
        assertThat(signs()).isEmpty();

        assertThat(home.receives(intruder)).isTrue();
        assertThat(home.sends(intruder)).isTrue();
        home.simulator().clock().advance(Duration.ofDays(1));
        home.portal().reissue();

        assertThat(signs())
                .contains(
                        MisuseSign.Kind.LOGIN,
                        MisuseSign.Kind.SENT_MAIL,
                        MisuseSign.Kind.MORE_SPAM,
                        MisuseSign.Kind.SETTING_CHANGED);
        assertThat(home.simulator().subscribers().notices(home.taro()))
                .extracting(Notice::kind)
                .contains(Notice.Kind.LOGIN);
        assertThat(unwanted()).hasSize(10);
    }

    @Test
    void b3TarosOwnPhoneOnHisOwnLineLeavesNone() {
        home.phone().setUp(home.typedIn(home.taro().imapPassword().value()));

        assertThat(home.receives(home.phone())).isTrue();
        assertThat(home.sends(home.phone())).isTrue();
        home.simulator().clock().advance(Duration.ofDays(1));

        assertThat(signs()).isEmpty();
        assertThat(unwanted()).isEmpty();
    }

    @Test
    void p5TheLeakedImapOnlyPasswordOpensNoPortal() {
        TypedPassword leaked = new TypedPassword(home.taro().imapPassword().value());

        assertThat(((Page) visit(leaked).lookUp()).heading()).isEqualTo("dアカウントでログイン");
    }

    @Test
    void b4TheReissueShutsMailAndTheNewDAccountPasswordShutsThePortal() {
        intruder.setUp(home.typedIn(home.taro().imapPassword().value()));
        TypedPassword leaked = new TypedPassword(home.taro().dAccountPassword().value());
        assertThat(home.receives(intruder)).isTrue();
        assertThat(((Page) visit(leaked).lookUp()).text()).contains("UW10E6");

        home.portal().reissue();
        assertThat(home.receives(intruder)).isFalse();
        assertThat(home.sends(intruder)).isFalse();
        assertThat(((Page) visit(leaked).lookUp()).text()).contains("UW10E6");

        home.simulator().subscribers().changeDAccountPassword(home.taro(), "new-D-2026!");
        assertThat(((Page) visit(leaked).lookUp()).heading()).isEqualTo("dアカウントでログイン");

        home.simulator().subscribers().setTwoStep(home.taro(), true);
        TypedPassword leakedAgain = new TypedPassword("new-D-2026!");
        assertThat(((Page) visit(leakedAgain).lookUp()).text()).contains("セキュリティコード");
        assertThat(home.portal(home.browser(home.phone())).imapPassword()).isPresent();
    }

    private MyDocomo visit(TypedPassword dAccountPassword) {
        TypedPassword pin = new TypedPassword(home.taro().networkPin().value());
        return new MyDocomo(
                home.browser(intruder),
                home.simulator().portalUrl(),
                PortalKeys.withNetworkPin("taro-d", dAccountPassword, pin));
    }

    private List<MisuseSign.Kind> signs() {
        return home.simulator().subscribers().signs(home.taro()).stream()
                .map(MisuseSign::kind)
                .toList();
    }

    private List<StoredMail> unwanted() {
        return Stream.of("INBOX", JUNK)
                .flatMap(folder -> home.simulator().mail().folder(home.taro(), folder).list().stream())
                .filter(mail -> mail.from().endsWith("@spam.example"))
                .toList();
    }
}
