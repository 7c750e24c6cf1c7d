package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Origin;
import io.github.spmodesim.client.profile.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The mail apps of the features: one for each profile of the catalogue that speaks IMAP, and the client of one's own. */
public final class Apps {
    /** The system property that chooses a client of one's own: the id of its driver. */
    public static final String OWN_CLIENT_PROPERTY = "spmode.client";
    /** What the features call a client of one's own. */
    public static final String OWN = "自分のメールアプリ";

    // It has time-outs and nothing else that a driver of one's own could be asked to keep to.
    private static final String OWN_PROFILE = "jakarta-mail";
    private static final Map<String, ClientProfile> PROFILES = Profiles.all().stream()
            .collect(Collectors.toUnmodifiableMap(profile -> profile.app().id(), p -> p));
    private static final List<App> ALL = catalogue();

    private Apps() {}

    /** All of them in the order of the catalogue, those too that no driver can speak for. */
    public static List<App> all() {
        return ALL;
    }

    /**
     * The app of that name in the features.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static App named(String japanese) {
        return japanese.equals(OWN) ? own() : Words.find(ALL, App::japanese, japanese);
    }

    /** The client of one's own. */
    public static App own() {
        return new App(System.getProperty(OWN_CLIENT_PROPERTY, "own"), OWN, OWN_PROFILE, Origin.DEVICE);
    }

    /** The profile of that id, read once. */
    static ClientProfile profile(String id) {
        return Objects.requireNonNull(PROFILES.get(id), id);
    }

    private static List<App> catalogue() {
        List<App> apps = new ArrayList<>();
        for (ClientProfile profile : Profiles.all()) {
            String name = profile.app().name().value();
            List<Origin> origins = profile.app().footing().origins().value();
            String id = profile.app().id();
            apps.add(new App(id, name, id, origins.get(0)));
            if (origins.size() > 1) {
                apps.add(new App(id + "-cloud", name + "(クラウド)", id, Origin.VENDOR_CLOUD));
            }
        }
        return List.copyOf(apps);
    }
}
