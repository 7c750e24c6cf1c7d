package io.github.spmodesim.scenarios.cause;

import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.List;

/** The account itself is damaged, more of it than one remedy sets right (claims T2b, T2F3). */
public enum DamagedAccount implements Cause {
    /** Where the servers are and who asks, for both of them. */
    DAMAGED("T2b-damaged", "アカウントの設定が壊れている(ホスト名、ユーザー名、パスワードが違う)");

    private static final List<ServerField> WRONG = List.of(ServerField.HOST, ServerField.USER, ServerField.PASSWORD);

    private final String id;
    private final String japanese;

    DamagedAccount(String id, String japanese) {
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
    public void strike(InstalledApp app, Person person, World world) {
        app.device()
                .change(
                        app.account().displayName(),
                        account -> account.withIncoming(server -> damaged(server, account))
                                .withOutgoing(server -> damaged(server, account)));
    }

    private static ServerSettings damaged(ServerSettings server, MailAccount account) {
        ServerSettings damaged = server;
        for (ServerField field : WRONG) {
            damaged = field.wrong(damaged, account.address());
        }
        return damaged;
    }
}
