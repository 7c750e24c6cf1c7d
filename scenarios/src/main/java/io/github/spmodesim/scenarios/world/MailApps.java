package io.github.spmodesim.scenarios.world;

import io.cucumber.java.PendingException;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.driver.jakarta.HeededBehaviour;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The mail apps that people have set up in one world. */
final class MailApps {
    private final Map<Person, Map<String, Variants>> apps = new EnumMap<>(Person.class);

    /** Remembers an app as the person's. */
    Variants remember(Person person, Variants set) {
        apps.computeIfAbsent(person, who -> new HashMap<>()).put(set.app().id(), set);
        return set;
    }

    /** The person's app as it was set up last. */
    Optional<Variants> find(Person person, App app) {
        return Optional.ofNullable(apps.getOrDefault(person, Map.of()).get(app.id()));
    }

    /**
     * One installation for each variant of an app's profile that differs in what its driver heeds.
     *
     * @throws PendingException where too little is known of the app to drive it
     */
    static List<InstalledApp> ofEachVariant(
            App app, Drive drive, BiFunction<ClientProfile, App, InstalledApp> installed) {
        List<String> unknown = Stream.of(MailProtocol.values())
                .flatMap(protocol -> app.profile().unanswered(protocol).stream())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new PendingException(app.japanese() + "の動作が知られていない: " + String.join(", ", unknown));
        }
        List<InstalledApp> variants = new ArrayList<>();
        variants(app, drive).forEach(variant -> variants.add(installed.apply(variant, app)));
        return variants;
    }

    // A client of one's own may heed anything.
    private static List<ClientProfile> variants(App app, Drive drive) {
        return switch (drive) {
            case WIRE, OWN -> app.profile().variants();
            case JAKARTA -> HeededBehaviour.distinctVariants(app.profile());
        };
    }

    /** A device with nothing but the app on it. */
    static Device device(ClientProfile variant, App app, World world) {
        return new Device(variant, app.connectivity(), world.clock());
    }
}
