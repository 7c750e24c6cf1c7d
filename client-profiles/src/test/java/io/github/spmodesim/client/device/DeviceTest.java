package io.github.spmodesim.client.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeviceTest {
    private final DeviceClock clock = new DeviceClock();
    private final Device device = new Device(Profiles.named("thunderbird"), AccessPath.WIFI, clock);

    @AfterEach
    void stop() {
        clock.close();
    }

    @Test
    void keepsItsMailWhenAnAccountIsChanged() {
        device.setUp(Accounts.taro());
        device.inbox(Accounts.NAME).add(List.of(mail(1)));

        device.change(Accounts.NAME, account -> account.withIncoming(server -> server.withPort(143)));

        assertThat(device.account(Accounts.NAME).incoming().port()).isEqualTo(143);
        assertThat(device.account(Accounts.NAME).outgoing())
                .isEqualTo(Accounts.taro().outgoing());
        assertThat(device.inbox(Accounts.NAME).mails()).hasSize(1);
    }

    @Test
    void aTwinIsInTheSameStateHasReceivedNothingAndGoesItsOwnWay() {
        ConfigurationProfile profile = new ConfigurationProfile(
                "id", "iPhone利用設定", ProfileSignature.VERIFIED, List.of(Accounts.taro()), List.of(), List.of());
        device.install(profile);
        device.inbox(Accounts.NAME).add(List.of(mail(1)));
        device.connectivity().switchWifi(false);
        device.connectivity().switchMobileData(false);

        Device twin = device.twin();
        assertThat(twin.connectivity().path()).isEmpty();
        assertThat(twin.profiles()).containsExactly(profile);
        assertThat(twin.accounts()).containsExactly(Accounts.taro());
        assertThat(twin.inbox(Accounts.NAME).mails()).isEmpty();

        twin.connectivity().switchWifi(true);
        twin.remove("id");
        assertThat(device.connectivity().path()).isEmpty();
        assertThat(device.accounts()).hasSize(1);
        assertThat(twin.connectivity().path()).contains(AccessPath.WIFI);
        assertThat(twin.accounts()).isEmpty();
    }

    @Test
    void deletesAnAccountWithItsMail() {
        device.setUp(Accounts.taro());
        device.inbox(Accounts.NAME).add(List.of(mail(1)));

        device.delete(Accounts.NAME);

        assertThat(device.accounts()).isEmpty();
        assertThat(device.inbox(Accounts.NAME).mails()).isEmpty();
    }

    @Test
    void takesAMailInOnce() {
        Inbox inbox = device.inbox(Accounts.NAME);

        inbox.add(List.of(mail(1)));
        inbox.add(List.of(mail(1), mail(2)));

        assertThat(inbox.mails()).extracting(mail -> mail.uid().uid()).containsExactly(1L, 2L);
    }

    @Test
    void namesItsAccountsWhenAskedForAnotherOne() {
        device.setUp(Accounts.taro());

        assertThatThrownBy(() -> device.account("ドコモ")).hasMessage("account: found \"ドコモ\", expected one of [ドコモメール]");
    }

    @Test
    void neverShowsATypedPassword() {
        assertThat(Accounts.taro().toString()).contains(Accounts.USER).doesNotContain(Accounts.PASSWORD);
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> Accounts.taro().incoming().withPort(0))
                .hasMessage("port of imap.spmode.ne.jp: found 0, expected 1..65535");
    }

    private static ReceivedMail mail(long uid) {
        return new ReceivedMail(new MailUid(1, uid), "hanako@example.jp", "件名", Octets.of(new byte[0]));
    }
}
