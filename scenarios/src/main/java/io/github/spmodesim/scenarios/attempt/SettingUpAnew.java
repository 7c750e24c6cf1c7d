package io.github.spmodesim.scenarios.attempt;

import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;

/** The account deleted and set up anew by hand (claim T2F3). */
public enum SettingUpAnew implements Attempt {
    /** Claim T2F3. */
    ACCOUNT("T2F3", "アカウントを削除して正しく設定し直す"),
    /** Half of it. */
    DELETED_ONLY("T2F3-delete", "アカウントを削除するだけにする");

    private final String id;
    private final String japanese;

    SettingUpAnew(String id, String japanese) {
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
        if (app.hasAccount()) {
            app.device().delete(app.account().displayName());
        }
        if (this == ACCOUNT) {
            app.device().setUp(world.rightAccount(person));
        }
    }
}
