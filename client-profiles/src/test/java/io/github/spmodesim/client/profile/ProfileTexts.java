package io.github.spmodesim.client.profile;

/** The texts of the profiles, for tests that change them. */
public final class ProfileTexts {
    private ProfileTexts() {}

    public static String of(String id) {
        return Profiles.text(id).orElseThrow();
    }

    public static ClientProfile read(String id, String text) {
        return new ProfileReader(Profiles::text).read(id + ".yaml", text);
    }
}
