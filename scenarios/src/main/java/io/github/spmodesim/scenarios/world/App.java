package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Profiles;

/** The mail apps of the features. */
public enum App {
    /** Apple Mail on an iPhone, set up by hand. */
    IPHONE("iPhoneのメール", "iphone-mail"),
    /** Thunderbird on a computer. */
    THUNDERBIRD("Thunderbird", "thunderbird");

    private final String japanese;
    private final String profile;

    App(String japanese, String profile) {
        this.japanese = japanese;
        this.profile = profile;
    }

    /** The app of that name in the features. */
    public static App named(String japanese) {
        return Words.find(values(), App::japanese, japanese);
    }

    /** The name in the features. */
    public String japanese() {
        return japanese;
    }

    /** What is known of the app. */
    public ClientProfile profile() {
        return Profiles.named(profile);
    }
}
