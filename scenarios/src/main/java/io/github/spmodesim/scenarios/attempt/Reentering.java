package io.github.spmodesim.scenarios.attempt;

import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.remedy.ReenterServerSettings;
import io.github.spmodesim.client.remedy.ServerSheet;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.List;
import java.util.function.UnaryOperator;

/** Settings of a server entered again by the article, as much of them as a remedy names. */
public enum Reentering implements Attempt {
    /** Claim T2F2. */
    HOST_PORT_SSL("T2F2", "受信と送信のホスト名とポートとSSLを正しく直す"),
    /** Half of claim T2F2. */
    INCOMING_HOST_PORT_SSL("T2F2-incoming", "受信のホスト名とポートとSSLだけを正しく直す"),
    /** The other half. */
    OUTGOING_HOST_PORT_SSL("T2F2-outgoing", "送信のホスト名とポートとSSLだけを正しく直す"),
    /** Claim T4F1: all of them, user and password too. */
    INCOMING("T4F1", "受信の設定をすべて正しく直す"),
    /** Claim T5F1: all of them, user, password and authentication too. */
    OUTGOING("T5F1", "送信の設定をすべて正しく直す");

    private final String id;
    private final String japanese;

    Reentering(String id, String japanese) {
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

    @Override
    public void on(InstalledApp app, Person person, World world) {
        if (!app.hasAccount()) {
            return;
        }
        ServerSheet sheet = AtHand.sheet(app).sheet();
        switch (this) {
            case HOST_PORT_SSL -> new ReenterServerSettings().apply(app.device(), AtHand.sheet(app));
            case INCOMING_HOST_PORT_SSL -> change(app, account -> account.withIncoming(sheet.incoming()::correct));
            case OUTGOING_HOST_PORT_SSL -> change(app, account -> account.withOutgoing(sheet.outgoing()::correct));
            case INCOMING ->
                change(
                        app,
                        account -> account.withIncoming(
                                all -> world.rightAccount(person).incoming()));
            case OUTGOING ->
                change(
                        app,
                        account -> account.withOutgoing(
                                all -> world.rightAccount(person).outgoing()));
        }
    }

    @Override
    public List<String> steps(InstalledApp app) {
        List<String> both = new ReenterServerSettings().steps(app.device());
        return switch (this) {
            case HOST_PORT_SSL -> both;
            case INCOMING_HOST_PORT_SSL -> both.subList(0, 1);
            case OUTGOING_HOST_PORT_SSL -> both.subList(1, 2);
            case INCOMING, OUTGOING -> List.of(japanese);
        };
    }

    private static void change(InstalledApp app, UnaryOperator<MailAccount> change) {
        app.device().change(app.account().displayName(), change);
    }
}
