package io.github.spmodesim.client.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
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
    void reenteringTheServersSetsThemRightAndLeavesThePasswords() {
        MailAccount before = Accounts.taro().withIncoming(RemedyTest::garbled).withOutgoing(RemedyTest::garbled);

        assertThat(cure(new ReenterServerSettings(), before)).isEqualTo(Accounts.taro());
    }

    @Test
    void usingTheSpmodeLineLeavesTheAccounts() {
        MailAccount after = cure(new UseSpmodeLine(), Accounts.taro());

        assertThat(device.accessPath()).isEqualTo(AccessPath.SPMODE_LINE);
        assertThat(after).isEqualTo(Accounts.taro());
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

    private MailAccount cure(Remedy remedy, MailAccount account) {
        device.setUp(account);
        remedy.apply(device, context);
        return device.account(Accounts.NAME);
    }

    private static ServerSettings garbled(ServerSettings server) {
        return server.withHost("mail.example.jp").withPort(110).withSecurity(Security.PLAIN);
    }
}
