package io.github.spmodesim.scenarios.world;

import io.cucumber.java.PendingException;
import java.util.List;
import java.util.function.Function;

/**
 * A person's mail app in each way that its unknown values may turn out. What holds for every candidate is proved; where
 * candidates differ, the scenario is pending.
 *
 * @param label the app and how it is driven
 * @param apps one for each variant of the profile
 */
public record Variants(String label, List<InstalledApp> apps) {
    /** Devices of the same state that have received nothing. */
    public Variants twins() {
        return new Variants(label, apps.stream().map(InstalledApp::twin).toList());
    }

    /**
     * What all variants show.
     *
     * @throws PendingException when they differ
     */
    public <T> T agreed(Function<InstalledApp, T> look) {
        List<T> seen = apps.stream().map(look).toList();
        if (seen.stream().distinct().count() > 1) {
            throw new PendingException("candidates of an unknown value differ: "
                    + apps.stream().map(app -> app.variant()).toList() + " show " + seen);
        }
        return seen.get(0);
    }
}
