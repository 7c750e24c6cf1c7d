package io.github.spmodesim.scenarios.attempt;

import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Outages;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.time.Duration;

/** Patience, and nothing else. */
public enum Waiting implements Attempt {
    /** Not long enough for an outage. */
    AN_HOUR("wait", "何もせずに1時間待つ"),
    /** Until docomo's outage is over; without one as long. */
    OUTAGE_ENDS("X1", "障害が終わるまで待つ");

    private final String id;
    private final String japanese;

    Waiting(String id, String japanese) {
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
        world.letPass(
                switch (this) {
                    case AN_HOUR -> Duration.ofHours(1);
                    case OUTAGE_ENDS -> Outages.LENGTH;
                });
    }
}
