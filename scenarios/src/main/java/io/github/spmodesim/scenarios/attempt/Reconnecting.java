package io.github.spmodesim.scenarios.attempt;

import io.github.spmodesim.client.remedy.UseSpmodeLine;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.List;

/** Another way into the network (claims T2F1, T3F1). */
public enum Reconnecting implements Attempt {
    /** Claim T2F1. */
    WIFI("T2F1", "Wi-FiをONにする"),
    /** Claim T2F1 on a phone. */
    MOBILE_DATA("T2F1-mobile", "モバイルデータ通信をONにする"),
    /** Claim T3F1. */
    SPMODE_LINE("T3F1", "Wi-FiをOFFにしてspモード回線でつなぐ");

    private final String id;
    private final String japanese;

    Reconnecting(String id, String japanese) {
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
        switch (this) {
            case WIFI -> app.device().connectivity().switchWifi(true);
            case MOBILE_DATA -> app.device().connectivity().switchMobileData(true);
            case SPMODE_LINE -> new UseSpmodeLine().apply(app.device(), AtHand.sheet(app));
        }
    }

    @Override
    public List<String> steps(InstalledApp app) {
        return switch (this) {
            case WIFI, MOBILE_DATA -> List.of(japanese);
            case SPMODE_LINE -> new UseSpmodeLine().steps(app.device());
        };
    }
}
