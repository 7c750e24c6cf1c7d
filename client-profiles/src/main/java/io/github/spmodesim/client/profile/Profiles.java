package io.github.spmodesim.client.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The catalogue of the profiles that come with this module. */
public final class Profiles {
    private static final List<String> IDS = List.of("iphone-mail", "thunderbird");

    private Profiles() {}

    /**
     * The profile with this id.
     *
     * @throws IllegalArgumentException if there is none
     * @throws ProfileFormatException if its file does not keep to the format
     */
    public static ClientProfile named(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("client profile: found " + id + ", expected one of " + IDS);
        }
        return load(id);
    }

    /** All profiles, in the order of their ids. */
    public static List<ClientProfile> all() {
        return IDS.stream().map(Profiles::load).toList();
    }

    private static ClientProfile load(String id) {
        String file = "profiles/" + id + ".yaml";
        try (InputStream in = Profiles.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": found nothing on the class path, expected a profile");
            }
            return new ProfileReader().read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }
}
