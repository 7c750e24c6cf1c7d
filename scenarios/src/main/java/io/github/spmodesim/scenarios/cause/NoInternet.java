package io.github.spmodesim.scenarios.cause;

import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;

/** The device is not connected to the internet (claim T2a). */
public enum NoInternet implements Cause {
    /** Both switches are off. */
    ALL_OFF("T2a", "Wi-Fiもモバイルデータ通信もOFFになっている");

    private final String id;
    private final String japanese;

    NoInternet(String id, String japanese) {
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
        app.device().connectivity().switchWifi(false);
        app.device().connectivity().switchMobileData(false);
    }
}
