package io.github.spmodesim.scenarios.world;

import io.cucumber.java.PendingException;
import io.github.spmodesim.client.driver.jakarta.HeededBehaviour;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's mail app in each way that its unknown values may turn out. What holds for every candidate is proved; where
 * candidates differ, the scenario is pending.
 *
 * @param app the app
 * @param drive how it is driven
 * @param way how its account came onto the device
 * @param apps one for each variant of the profile
 */
public record Variants(App app, Drive drive, SetUpWay way, List<InstalledApp> apps) {
    private static final int LINES_SHOWN = 4;

    /** Copies the list. */
    public Variants {
        apps = List.copyOf(apps);
    }

    /** The app and how it is driven. */
    public String label() {
        return app.japanese() + "(" + drive.japanese() + ")";
    }

    /**
     * Paths of the unknown values with a single candidate that a run rests on. Another driver than the profile's own takes little
     * from it: the time-outs, what counts as a wrong password, whether a copy of a sent mail is kept.
     */
    public List<String> assumed() {
        return Stream.of(MailProtocol.values())
                .flatMap(protocol -> app.profile().assumed(protocol).stream())
                .distinct()
                .filter(path -> drive == Drive.WIRE || HeededBehaviour.heeds(path))
                .toList();
    }

    /** Devices of the same state that have received nothing. */
    public Variants twins() {
        return new Variants(
                app, drive, way, apps.stream().map(InstalledApp::twin).toList());
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
                    + apps.stream().map(InstalledApp::variant).toList() + " show " + seen + ended());
        }
        return seen.get(0);
    }

    // How each one's last conversation ended says whether the candidates are the reason, or the machine.
    private String ended() {
        return apps.stream()
                .map(variant -> "\n" + variant.variant() + " ended with " + variant.lastLines(LINES_SHOWN))
                .collect(Collectors.joining());
    }
}
