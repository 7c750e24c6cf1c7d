package io.github.spmodesim.client.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The catalogue of the profiles that come with this module. */
public final class Profiles {
    private static final List<String> IDS = List.of(
            "docomo-mail-app",
            "docomo-mail-browser",
            "fetching-service",
            "gmail-android",
            "intruder",
            "iphone-mail",
            "iphone-mail-profile",
            "jakarta-mail",
            "macos-mail",
            "outlook-classic",
            "outlook-new",
            "spark",
            "sylpheed",
            "thunderbird",
            "thunderbird-android",
            "windows-mail");

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

    /**
     * Every value of a profile with where it is known from, in the order of its file, what it takes over from another
     * profile included.
     *
     * @throws IllegalArgumentException if there is no profile of this id
     */
    public static List<ListedValue> values(String id) {
        String text = text(id).orElseThrow(
                () -> new IllegalArgumentException("client profile: found " + id + ", expected one of " + IDS));
        String file = "profiles/" + id + ".yaml";
        ProfileReader reader = new ProfileReader(Profiles::text);
        return ProfileListing.of(reader.extended(file, reader.parse(file, text)));
    }

    /** Text of the profile with this id, or empty if there is none. */
    static Optional<String> text(String id) {
        return IDS.contains(id) ? Optional.of(resource("profiles/" + id + ".yaml")) : Optional.empty();
    }

    private static ClientProfile load(String id) {
        String file = "profiles/" + id + ".yaml";
        return new ProfileReader(Profiles::text).read(file, resource(file));
    }

    private static String resource(String file) {
        try (InputStream in = Profiles.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": found nothing on the class path, expected a profile");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }
}
