package io.github.spmodesim.scenarios.cause;

import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;

/** iPhone利用設定 on the device is from before a reissue (claim T1b). */
public enum StaleProfile implements Cause {
    /** The password was reissued after the profile was installed. */
    REISSUED("T1b", "プロファイルを入れたあとで再発行した");

    private final String id;
    private final String japanese;

    StaleProfile(String id, String japanese) {
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
        world.reissue(person);
    }
}
