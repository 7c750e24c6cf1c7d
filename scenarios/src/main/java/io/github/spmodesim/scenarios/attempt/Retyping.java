package io.github.spmodesim.scenarios.attempt;

import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;

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
        TypedPassword lookedUp = world.contract(person).imapPassword();
        TypedPassword other = world.contract(person).dAccountPassword();
        app.device().change(app.account().displayName(), account -> switch (this) {
            case SAME_AS_BEFORE -> account;
            case D_ACCOUNT -> outgoing(incoming(account, other), other);
            case INCOMING -> incoming(account, lookedUp);
            case OUTGOING -> outgoing(account, lookedUp);
            case BOTH -> outgoing(incoming(account, lookedUp), lookedUp);
        });
    }

    private static MailAccount incoming(MailAccount account, TypedPassword typed) {
        return account.withIncoming(server -> server.withPassword(typed));
    }

    private static MailAccount outgoing(MailAccount account, TypedPassword typed) {
        return account.withOutgoing(server -> server.withPassword(typed));
    }
}
