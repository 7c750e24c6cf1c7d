package io.github.spmodesim.scenarios.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.remedy.ReinstallProfile;
import io.github.spmodesim.client.remedy.RemedyContext;
import io.github.spmodesim.client.remedy.RetypeImapPassword;
import io.github.spmodesim.client.remedy.ServerSheet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Three devices and one reissue (claims I3 to I5, Q5, T1b, T1F1, T1F2): each fails until it is updated, no grace on either port. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.SYSTEM_PROPERTIES, mode = ResourceAccessMode.READ)
class ThreeDevicesTest {
    private final Household home = Household.issued();
    private final Device iphone = home.phone();
    private final Device ipad = home.device("iphone-mail", Connectivity.withoutSim(AccessPath.WIFI));
    private final Device computer = home.device("thunderbird", Connectivity.withoutSim(AccessPath.WIFI));

    @BeforeEach
    void setUp() {
        iphone.install(home.profileFor(home.portal()).download().orElseThrow());
        ipad.setUp(home.typedIn(home.taro().imapPassword().value()));
        computer.setUp(home.typedIn(home.taro().imapPassword().value()));
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void allWorkAtOnceThenNoneThenEachAsItIsUpdated() {
        assertThat(List.of(iphone, ipad, computer)).allMatch(this::works);

        home.portal().reissue();
        home.simulator().mail().deliver(home.taro(), "hanako@example.jp", "再発行のあとのメール", "本文");
        assertThat(List.of(iphone, ipad, computer)).allSatisfy(this::isRefusedOnBothPorts);

        reinstall();
        assertThat(works(iphone)).isTrue();
        assertThat(List.of(ipad, computer)).allSatisfy(this::isRefusedOnBothPorts);

        retype(computer);
        assertThat(List.of(iphone, computer)).allMatch(this::works);
        isRefusedOnBothPorts(ipad);

        retype(ipad);
        assertThat(List.of(iphone, ipad, computer)).allMatch(this::works);
        assertThat(List.of(iphone, ipad, computer))
                .allSatisfy(device -> assertThat(device.inbox(Household.ACCOUNT).mails())
                        .extracting(mail -> mail.subject())
                        .containsOnlyOnce("再発行のあとのメール"));
    }

    @Test
    void aReinstallOverWifiTakesTheOldProfileAwayAndBringsNoneUntilTheLineIsUsed() {
        home.portal().reissue();
        iphone.connectivity().bringTo(AccessPath.WIFI);
        home.safari().clearHistoryAndWebsiteData();
        reinstall();
        assertThat(iphone.profiles()).isEmpty();
        assertThat(iphone.accounts()).isEmpty();

        iphone.connectivity().switchWifi(false);
        home.safari().clearHistoryAndWebsiteData();
        reinstall();
        assertThat(iphone.profiles()).hasSize(1);
        assertThat(works(iphone)).isTrue();
    }

    @Test
    void aProfileInstalledOverTheStaleOneReplacesIt() {
        home.portal().reissue();
        assertThat(works(iphone)).isFalse();

        iphone.install(home.profileFor(home.portal()).download().orElseThrow());

        assertThat(iphone.profiles()).hasSize(1);
        assertThat(iphone.accounts()).hasSize(1);
        assertThat(works(iphone)).isTrue();
    }

    private void reinstall() {
        new ReinstallProfile(home.profileFor(home.portal())).apply(iphone, context());
    }

    private void retype(Device device) {
        new RetypeImapPassword().apply(device, context());
    }

    // What is typed in was looked up on the phone's line, as the article has it.
    private RemedyContext context() {
        TypedPassword lookedUp = home.portal().imapPassword().orElse(new TypedPassword(""));
        return new RemedyContext(Household.ACCOUNT, lookedUp, ServerSheet.article());
    }

    private boolean works(Device device) {
        return home.receives(device) && home.sends(device);
    }

    private void isRefusedOnBothPorts(Device device) {
        assertThat(home.mail(device).receive(Household.ACCOUNT))
                .isInstanceOfSatisfying(
                        MailOutcome.AuthRefused.class,
                        refused -> assertThat(refused.protocol()).isEqualTo(MailProtocol.IMAP));
        assertThat(home.sends(device)).isFalse();
    }
}
