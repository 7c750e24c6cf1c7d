package io.github.spmodesim.scenarios.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.browser.Download;
import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.NoPage;
import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.client.browser.PortalBrowser;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.browser.Sight;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.ConfigurationProfile;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MobileConfigReader;
import io.github.spmodesim.client.device.ProfileSignature;
import io.github.spmodesim.client.device.ProfileUnreadableException;
import io.github.spmodesim.client.device.Tether;
import io.github.spmodesim.client.device.TypedPassword;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The article's steps, word for word, by a browser on a device, over real HTTPS (claims V2 to V8, I1, I2, Q4, C1, N3, N4, T3). */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.SYSTEM_PROPERTIES, mode = ResourceAccessMode.READ)
class MyDocomoTest {
    private static final String PAGE = "IMAP用ID・パスワードの確認";
    private static final String REFUSAL = "dアカウント認証時はご利用いただけません(UW10E6)";

    private final Household home = Household.issued();

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void v2TheClicksOfTheArticleLeadToIdAndPassword() {
        PortalBrowser safari = home.safari();
        safari.open(home.simulator().portalUrl());
        assertThat(safari.page().heading()).isEqualTo("My docomo");
        safari.follow("設定");
        safari.follow("メール設定");
        safari.follow("設定を確認・変更する");
        assertThat(safari.page().heading()).isEqualTo("本人確認");
        safari.press("認証する", Map.of("ネットワーク暗証番号", home.taro().networkPin().value()));
        safari.follow(PAGE);

        assertThat(safari.page().heading()).isEqualTo(PAGE);
        assertThat(safari.page().row("IMAP用ID")).contains("taro-d");
        assertThat(safari.page().row("IMAP専用パスワード"))
                .contains(home.taro().imapPassword().value());
    }

    @Test
    void v5TheDirectAddressOpensTheSamePage() {
        Page direct = (Page) home.portal().lookUpDirectly();

        assertThat(direct.url().getPath()).isEqualTo("/site/mail/src/domail_imappass.html");
        assertThat(direct.heading()).isEqualTo(PAGE);
        assertThat(direct.passwordRow("IMAP専用パスワード")).contains(password());
    }

    @Test
    void v3TheSpmodePasswordAnswersAsTheNetworkPinDoesAndAWrongAnswerDoesNot() {
        PortalKeys keys = PortalKeys.withSpmodePassword(
                "taro-d",
                Household.typed(home.taro().dAccountPassword().value()),
                Household.typed(home.taro().spmodePassword().value()));
        assertThat(new MyDocomo(home.browser(home.phone()), home.simulator().portalUrl(), keys).imapPassword())
                .contains(password());

        String wrong = home.taro().networkPin().value().equals("0000") ? "0001" : "0000";
        assertThat(home.portal(home.browser(home.phone()), Household.typed(wrong))
                        .imapPassword())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AccessPath.class,
            names = {"WIFI", "VPN", "OVERSEAS"})
    void v6OffTheLineThePageSaysUw10e6AndV7TheLineShowsIt(AccessPath path) {
        home.phone().connectivity().bringTo(path);
        Page refused = (Page) home.portal().lookUp();
        assertThat(refused.text()).contains(REFUSAL);
        assertThat(refused.row("IMAP専用パスワード")).isEmpty();

        home.phone().connectivity().switchWifi(false);
        assertThat(home.portal(home.browser(home.phone())).imapPassword()).contains(password());
    }

    @Test
    void n3AndN4ASecondDeviceLooksItUpOverTheTetherOfThePhoneAndNotAfterIt() {
        Tether tether = new Tether("太郎のiPhone", new TypedPassword("20261124"));
        Device computer = home.device("thunderbird", Connectivity.withoutSim(AccessPath.WIFI));
        assertThat(computer.connectivity().join(tether, new TypedPassword("20261125")))
                .isFalse();
        assertThat(((Page) home.portal(home.browser(computer)).lookUp()).text()).contains(REFUSAL);

        assertThat(computer.connectivity().join(tether, new TypedPassword("20261124")))
                .isTrue();
        assertThat(home.portal(home.browser(computer)).imapPassword()).contains(password());

        tether.switchTo(false);
        assertThat(((Page) home.portal(home.browser(computer)).lookUp()).text()).contains(REFUSAL);
    }

    @Test
    void t2aWithWifiAndMobileDataOffThereIsNoPage() {
        home.phone().connectivity().switchMobileData(false);

        assertThat(home.portal().lookUp())
                .isInstanceOfSatisfying(
                        NoPage.class, none -> assertThat(none.reason()).isEqualTo(NoPage.Reason.NO_SUCH_NAME));
    }

    @Test
    void i1NothingIsIssuedBeforeTheLastClickOfTheFirstIssue() {
        try (Household fresh = Household.notIssued()) {
            PortalBrowser safari = fresh.safari();
            Page before = (Page) fresh.portal().lookUp();
            assertThat(before.row("パスワード")).isPresent();
            assertThat(before.row("IMAP専用パスワード")).isEmpty();
            safari.press("IMAP専用パスワード新規発行");
            assertThat(fresh.taro().issuedPassword()).isEmpty();

            safari.press("設定を確定する");

            TypedPassword issued = fresh.portal().imapPassword().orElseThrow();
            fresh.phone().setUp(fresh.typedIn(issued.reveal()));
            assertThat(fresh.receives(fresh.phone())).isTrue();
            assertThat(fresh.sends(fresh.phone())).isTrue();
        }
    }

    @Test
    void i2TheOldPasswordWorksUntilTheLastClickOfTheReissueAndNeverAgain() {
        String old = home.taro().imapPassword().value();
        home.phone().setUp(home.typedIn(old));
        home.portal().askReissue();
        assertThat(home.receives(home.phone())).isTrue();

        home.safari().press("設定を確定する");

        assertThat(home.receives(home.phone())).isFalse();
        assertThat(home.sends(home.phone())).isFalse();
        home.phone()
                .setUp(home.typedIn(home.portal().imapPassword().orElseThrow().reveal()));
        assertThat(home.receives(home.phone())).isTrue();
        assertThat(home.sends(home.phone())).isTrue();
    }

    @Test
    void q4AForgottenSpmodePasswordIsResetWithTheNetworkPinAndOpensThePage() {
        TypedPassword chosen = new TypedPassword("8642");
        String wrong = home.taro().networkPin().value().equals("0000") ? "0001" : "0000";
        home.portal().resetSpmodePassword(Household.typed(wrong), chosen);
        assertThat(home.taro().spmodePassword().value()).isNotEqualTo("8642");

        home.portal()
                .resetSpmodePassword(Household.typed(home.taro().networkPin().value()), chosen);

        PortalKeys keys = PortalKeys.withSpmodePassword(
                "taro-d", Household.typed(home.taro().dAccountPassword().value()), chosen);
        assertThat(new MyDocomo(home.browser(home.phone()), home.simulator().portalUrl(), keys).imapPassword())
                .contains(password());
    }

    @Test
    void c1TheProfileIsRefusedOffTheLineAndOnItSetsTheAccountUpByItself() {
        home.phone().connectivity().bringTo(AccessPath.WIFI);
        Sight refused = home.portal().profile();
        assertThat(refused).isInstanceOf(Page.class);
        assertThat(home.profileFor(home.portal()).download()).isEmpty();

        home.phone().connectivity().switchWifi(false);
        assertThat(home.portal(home.browser(home.phone())).profile()).isInstanceOf(Download.class);
        ConfigurationProfile profile = home.profileFor(home.portal(home.browser(home.phone())))
                .download()
                .orElseThrow();
        assertThat(profile.signature()).isEqualTo(ProfileSignature.VERIFIED);
        assertThat(profile.displayName()).startsWith("iPhone利用設定");
        assertThat(profile.folders()).containsExactly("メッセージR/S");
        assertThat(profile.webClips()).hasSize(2);

        home.phone().install(profile);
        assertThat(home.phone().accounts()).hasSize(1);
        assertThat(home.receives(home.phone())).isTrue();
        assertThat(home.sends(home.phone())).isTrue();
    }

    @Test
    void anotherProfileOfTheChoiceReplacesTheUsualOne() throws ProfileUnreadableException {
        home.phone().install(home.profileFor(home.portal()).download().orElseThrow());
        home.safari().open(home.simulator().portalUrl().resolve("iphone/support/guide/mail"));
        Download mailOnly = (Download) home.safari().follow("iPhone利用設定(シミュレーター:ドコモメールのみ)");

        ConfigurationProfile profile =
                new MobileConfigReader(List.of()).read(mailOnly.octets().toByteArray());
        home.phone().install(profile);

        assertThat(profile.webClips()).isEmpty();
        assertThat(profile.folders()).isEmpty();
        assertThat(home.phone().profiles()).containsExactly(profile);
    }

    @Test
    void aWebClipOfTheProfileOpensThePasswordPage() {
        ConfigurationProfile profile = home.profileFor(home.portal()).download().orElseThrow();
        URI clip = profile.webClips().get(1).page();

        home.safari().open(clip);

        assertThat(home.safari().page().heading()).isEqualTo(PAGE);
    }

    @Test
    void t3cAStalePageComesOutOfTheCacheUntilItIsClearedOrAnotherBrowserIsTakenOrItIsOld() {
        home.phone().connectivity().bringTo(AccessPath.WIFI);
        home.portal().lookUpDirectly();
        home.phone().connectivity().switchWifi(false);

        Page stale = (Page) home.portal().lookUpDirectly();
        assertThat(stale.fromCache()).isTrue();
        assertThat(stale.text()).contains(REFUSAL);
        assertThat(((Page) home.portal(home.browser(home.phone())).lookUpDirectly()).heading())
                .isEqualTo(PAGE);
        assertThat(((Page) home.portal().lookUpDirectly()).text()).contains(REFUSAL);

        home.safari().clearHistoryAndWebsiteData();
        assertThat(((Page) home.portal().lookUpDirectly()).passwordRow("IMAP専用パスワード"))
                .contains(password());
    }

    @Test
    void t3cAStalePageIsGoneWhenItIsTooOld() {
        home.phone().connectivity().bringTo(AccessPath.WIFI);
        home.portal().lookUpDirectly();
        home.phone().connectivity().switchWifi(false);
        home.clock().advance(Duration.ofMinutes(11));

        assertThat(((Page) home.portal().lookUpDirectly()).fromCache()).isFalse();
    }

    private TypedPassword password() {
        return new TypedPassword(home.taro().imapPassword().value());
    }
}
