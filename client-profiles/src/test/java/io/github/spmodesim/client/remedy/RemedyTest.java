package io.github.spmodesim.client.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.ConfigurationProfile;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.ProfileSignature;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemedyTest {
    private static final TypedPassword LOOKED_UP = new TypedPassword("Ab3$efGh9!");

    private final DeviceClock clock = new DeviceClock();
    private final Device device = new Device(Profiles.named("iphone-mail"), AccessPath.WIFI, clock);
    private final RemedyContext context = new RemedyContext(Accounts.NAME, LOOKED_UP, ServerSheet.article());

    @AfterEach
    void stop() {
        clock.close();
    }

    @Test
    void retypingThePasswordChangesItOnBothServersAndNothingElse() {
        MailAccount before = Accounts.taro();

        MailAccount after = cure(new RetypeImapPassword(), before);

        assertThat(after)
                .isEqualTo(before.withIncoming(server -> server.withPassword(LOOKED_UP))
                        .withOutgoing(server -> server.withPassword(LOOKED_UP)));
        assertThat(device.accessPath()).isEqualTo(AccessPath.WIFI);
    }

    @Test
    void retypingTheOutgoingPasswordLeavesTheIncomingOne() {
        MailAccount before = Accounts.taro();

        MailAccount after = cure(new RetypeOutgoingPassword(), before);

        assertThat(after).isEqualTo(before.withOutgoing(server -> server.withPassword(LOOKED_UP)));
    }

    @Test
    void retypingTheIncomingPasswordLeavesTheOutgoingOne() {
        MailAccount before = Accounts.taro();

        MailAccount after = cure(new RetypeIncomingPassword(), before);

        assertThat(after).isEqualTo(before.withIncoming(server -> server.withPassword(LOOKED_UP)));
    }

    @Test
    void reenteringTheServersSetsThemRightAndLeavesThePasswords() {
        MailAccount before = Accounts.taro().withIncoming(RemedyTest::garbled).withOutgoing(RemedyTest::garbled);

        assertThat(cure(new ReenterServerSettings(), before)).isEqualTo(Accounts.taro());
    }

    @Test
    void usingTheSpmodeLineLeavesTheAccounts() {
        MailAccount after = cure(new UseSpmodeLine(), Accounts.taro());

        assertThat(device.accessPath()).isEqualTo(AccessPath.SPMODE_LINE);
        assertThat(after).isEqualTo(Accounts.taro());
        assertThat(new UseSpmodeLine().claims())
                .as("T2F1 switches Wi-Fi on, this one off")
                .containsExactly("T3F1", "V7");
    }

    @Test
    void reinstallingTheProfileReplacesItsAccountAndLeavesOthers() {
        MailAccount company = new MailAccount(
                "会社",
                "taro@example.jp",
                Accounts.taro().incoming(),
                Accounts.taro().outgoing());
        device.setUp(company);
        device.install(profile(Accounts.taro()));
        MailAccount renewed = Accounts.withIncomingPassword("New4567890");

        new ReinstallProfile(() -> Optional.of(profile(renewed))).apply(device, context);

        assertThat(device.profiles()).hasSize(1);
        assertThat(device.accounts()).containsExactlyInAnyOrder(company, renewed);
    }

    @Test
    void aProfileThatCannotBeHadAnewIsGoneAllTheSame() {
        device.install(profile(Accounts.taro()));

        new ReinstallProfile(Optional::empty).apply(device, context);

        assertThat(device.profiles()).isEmpty();
        assertThat(device.accounts()).isEmpty();
        assertThat(new ReinstallProfile(Optional::empty).claims()).containsExactly("T1F1");
        assertThat(new ReinstallProfile(Optional::empty).steps(device))
                .first()
                .isEqualTo("「設定」→「一般」→「VPNとデバイス管理」→「iPhone利用設定」: プロファイルを削除する");
    }

    @Test
    void stepsLeadThroughTheScreensOfTheIphone() {
        assertThat(new RetypeImapPassword().claims()).containsExactly("T1F2");
        assertThat(new RetypeImapPassword().steps(device))
                .contains("「設定」→「メール」→「アカウント」→「ドコモメール」→「アカウント」→「パスワード」→「完了」: 受信サーバのパスワードを打ち直す");
    }

    @Test
    void stepsLeadThroughTheScreensOfThunderbird() {
        Device computer = new Device(Profiles.named("thunderbird"), AccessPath.WIFI, clock);

        assertThat(new ReenterServerSettings().steps(computer))
                .first()
                .asString()
                .startsWith("「≡」→「アカウント設定」→「サーバー設定」: ");
    }

    private static ConfigurationProfile profile(MailAccount account) {
        return new ConfigurationProfile(
                "jp.example.profile",
                "iPhone利用設定(シミュレーター)",
                ProfileSignature.VERIFIED,
                List.of(account),
                List.of(),
                List.of());
    }

    private MailAccount cure(Remedy remedy, MailAccount account) {
        device.setUp(account);
        remedy.apply(device, context);
        return device.account(Accounts.NAME);
    }

    private static ServerSettings garbled(ServerSettings server) {
        return server.withHost("mail.example.jp").withPort(110).withSecurity(Security.PLAIN);
    }
}
