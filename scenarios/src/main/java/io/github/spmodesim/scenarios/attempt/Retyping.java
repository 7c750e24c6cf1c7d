package io.github.spmodesim.scenarios.attempt;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.remedy.RemedyContext;
import io.github.spmodesim.client.remedy.RetypeImapPassword;
import io.github.spmodesim.client.remedy.RetypeIncomingPassword;
import io.github.spmodesim.client.remedy.RetypeOutgoingPassword;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.List;

/** The password typed in again by hand (claim T1F2), right or wrong, on both servers or on one. */
public enum Retyping implements Attempt {
    /** What the device had already. */
    SAME_AS_BEFORE("same-password", "同じパスワードをもう一度入力する"),
    /** The password of something else. */
    D_ACCOUNT("daccount-password", "dアカウントのパスワードを受信と送信に入力する"),
    /** Half of claim T1F2. */
    INCOMING("T1F2-incoming", "IMAP専用パスワードを確認して受信だけに入力する"),
    /** The other half. */
    OUTGOING("T1F2-outgoing", "IMAP専用パスワードを確認して送信だけに入力する"),
    /** Claim T1F2. */
    BOTH("T1F2", "IMAP専用パスワードを確認して受信と送信に入力する");

    private final String id;
    private final String japanese;

    Retyping(String id, String japanese) {
        this.id = id;
        this.japanese = japanese;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String japanese() {
        return japanese;
    }

    /** The IMAP-only password is the one that My docomo shows at this moment (claim V4). */
    @Override
    public void on(InstalledApp app, Person person, World world) {
        if (!app.hasAccount()) {
            return;
        }
        Device device = app.device();
        RemedyContext lookedUp = AtHand.password(app, world.contract(person).imapPassword());
        switch (this) {
            case SAME_AS_BEFORE -> {
                // It changes nothing.
            }
            case D_ACCOUNT ->
                new RetypeImapPassword()
                        .apply(
                                device,
                                AtHand.password(app, world.contract(person).dAccountPassword()));
            case INCOMING -> new RetypeIncomingPassword().apply(device, lookedUp);
            case OUTGOING -> new RetypeOutgoingPassword().apply(device, lookedUp);
            case BOTH -> new RetypeImapPassword().apply(device, lookedUp);
        }
    }

    @Override
    public List<String> steps(InstalledApp app) {
        return switch (this) {
            case SAME_AS_BEFORE, D_ACCOUNT -> List.of(japanese);
            case INCOMING -> new RetypeIncomingPassword().steps(app.device());
            case OUTGOING -> new RetypeOutgoingPassword().steps(app.device());
            case BOTH -> new RetypeImapPassword().steps(app.device());
        };
    }
}
