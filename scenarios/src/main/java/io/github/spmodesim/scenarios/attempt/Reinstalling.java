package io.github.spmodesim.scenarios.attempt;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.remedy.ProfileSource;
import io.github.spmodesim.client.remedy.ReinstallProfile;
import io.github.spmodesim.client.remedy.RemedyContext;
import io.github.spmodesim.client.remedy.UseSpmodeLine;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** iPhone利用設定 deleted and installed anew (claim T1F1), downloaded from My docomo by the device itself. */
public enum Reinstalling implements Attempt {
    /** Claim T1F1. */
    ON_THE_LINE("T1F1", "プロファイルを削除し、Wi-FiをOFFにして入れ直す"),
    /** The same without its decisive step. */
    OVER_WIFI("T1F1-wifi", "プロファイルを削除し、Wi-Fiのまま入れ直す"),
    /** Half of it. */
    DELETED_ONLY("T1F1-delete", "プロファイルを削除するだけにする");

    private static final ProfileSource NOWHERE = Optional::empty;

    private final String id;
    private final String japanese;

    Reinstalling(String id, String japanese) {
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
        RemedyContext atHand = AtHand.sheet(app);
        switch (this) {
            case ON_THE_LINE -> new UseSpmodeLine().apply(app.device(), atHand);
            case OVER_WIFI, DELETED_ONLY -> app.device().switchTo(AccessPath.WIFI);
        }
        ProfileSource source = this == DELETED_ONLY ? NOWHERE : world.profiles(person, app.device());
        new ReinstallProfile(source).apply(app.device(), atHand);
    }

    @Override
    public List<String> steps(InstalledApp app) {
        List<String> reinstall = new ReinstallProfile(NOWHERE).steps(app.device());
        return switch (this) {
            case ON_THE_LINE ->
                Stream.concat(new UseSpmodeLine().steps(app.device()).stream(), reinstall.stream())
                        .toList();
            case OVER_WIFI -> reinstall;
            case DELETED_ONLY -> reinstall.subList(0, 1);
        };
    }
}
