package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Origin;
import java.util.List;
import java.util.Set;

/**
 * A mail app of the features.
 *
 * @param id by which the runner's {@code --client} chooses it: the profile's id, or the driver's of a client of one's own
 * @param japanese the name in the features
 * @param profileId what is known of it
 * @param origin where its connections come from
 */
public record App(String id, String japanese, String profileId, Origin origin) {
    private static final Set<String> PHONES = Set.of("ios", "android");

    /** What is known of the app. */
    public ClientProfile profile() {
        return Apps.profile(profileId);
    }

    /** What reports call it: a client of one's own by its id. */
    public String title() {
        return japanese.equals(Apps.OWN) ? id : japanese;
    }

    /** Whether it runs on a phone, which has a SIM of docomo's in it. */
    public boolean isOnPhone() {
        return profile().app().edition().systems().known().orElse(List.of()).stream()
                .anyMatch(PHONES::contains);
    }

    /** The switches of its device, brought to the path by which it comes. */
    public Connectivity connectivity() {
        return isOnPhone() ? Connectivity.by(path()) : Connectivity.withoutSim(path());
    }

    /** By which path it comes when it is set up: a Wi-Fi of the person's, or the network of its maker's machines. */
    public AccessPath path() {
        return switch (origin) {
            case DEVICE -> AccessPath.WIFI;
            case VENDOR_CLOUD -> AccessPath.OVERSEAS;
        };
    }
}
