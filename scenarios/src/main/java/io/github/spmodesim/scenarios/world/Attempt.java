package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.remedy.ReenterServerSettings;
import io.github.spmodesim.client.remedy.Remedy;
import io.github.spmodesim.client.remedy.RemedyContext;
import io.github.spmodesim.client.remedy.RetypeImapPassword;
import io.github.spmodesim.client.remedy.RetypeOutgoingPassword;
import io.github.spmodesim.client.remedy.ServerSheet;
import io.github.spmodesim.client.remedy.UseSpmodeLine;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.time.Duration;
import java.util.Optional;

/** What a person may try against a trouble: the right thing, the wrong thing, or nothing. */
public enum Attempt {
    /** Nothing but a day's patience. */
    WAIT("何もせずに待つ"),
    /** The password that the device had already. */
    OLD_PASSWORD("古いパスワードをもう一度入力する"),
    /** The password of something else. */
    D_ACCOUNT_PASSWORD("dアカウントのパスワードを入力する"),
    /** Claim T2F2. */
    SERVER_SETTINGS("サーバーのホスト名とポートとSSLを設定し直す"),
    /** Claims T2F1 and T3F1. */
    SPMODE_LINE("Wi-FiをOFFにしてspモード回線でつなぐ"),
    /** Half of claim T1F2. */
    PASSWORD_FOR_SENDING("IMAP専用パスワードを確認して送信だけに入力する"),
    /** Claim T1F2. */
    PASSWORD_FOR_BOTH("IMAP専用パスワードを確認して受信と送信に入力する");

    private static final Duration A_DAY = Duration.ofDays(1);

    private final String japanese;

    Attempt(String japanese) {
        this.japanese = japanese;
    }

    /** The attempt of that name in the features. */
    public static Attempt named(String japanese) {
        return Words.find(values(), Attempt::japanese, japanese);
    }

    /** The name in the features. */
    public String japanese() {
        return japanese;
    }

    /** Makes the attempt on an app's device; passwords are looked up at the person's contract. */
    public void on(InstalledApp app, Person person, World world) {
        if (this == WAIT) {
            world.letPass(A_DAY);
        }
        Subscriber subscriber = world.subscriber(person);
        remedy().ifPresent(remedy -> remedy.apply(app.device(), context(app, subscriber)));
    }

    private Optional<Remedy> remedy() {
        return switch (this) {
            case WAIT -> Optional.empty();
            case OLD_PASSWORD, D_ACCOUNT_PASSWORD, PASSWORD_FOR_BOTH -> Optional.of(new RetypeImapPassword());
            case SERVER_SETTINGS -> Optional.of(new ReenterServerSettings());
            case SPMODE_LINE -> Optional.of(new UseSpmodeLine());
            case PASSWORD_FOR_SENDING -> Optional.of(new RetypeOutgoingPassword());
        };
    }

    private RemedyContext context(InstalledApp app, Subscriber subscriber) {
        return new RemedyContext(app.account().displayName(), typed(app, subscriber), ServerSheet.article());
    }

    private TypedPassword typed(InstalledApp app, Subscriber subscriber) {
        return switch (this) {
            case WAIT, OLD_PASSWORD -> app.account().incoming().credentials().password();
            case D_ACCOUNT_PASSWORD ->
                new TypedPassword(subscriber.dAccountPassword().value());
            case SERVER_SETTINGS, SPMODE_LINE, PASSWORD_FOR_SENDING, PASSWORD_FOR_BOTH ->
                new TypedPassword(subscriber.imapPassword().value());
        };
    }
}
