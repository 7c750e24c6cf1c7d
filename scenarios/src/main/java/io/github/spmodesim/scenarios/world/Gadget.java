package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Profiles;

/** The devices that a person may have, each with the mail app that is usual on it. */
public enum Gadget {
    /** A phone with the person's docomo SIM. */
    IPHONE("iPhone", "iphone-mail", true),
    /** A tablet without a SIM. */
    IPAD("iPad", "iphone-mail", false),
    /** A phone with the person's docomo SIM. */
    ANDROID("Android", "gmail-android", true),
    /** A computer without a SIM. */
    COMPUTER("パソコン", "thunderbird", false);

    private final String japanese;
    private final String profile;
    private final boolean hasSim;

    Gadget(String japanese, String profile, boolean hasSim) {
        this.japanese = japanese;
        this.profile = profile;
        this.hasSim = hasSim;
    }

    /** The device of that name in the features. */
    public static Gadget named(String japanese) {
        return Words.find(values(), Gadget::japanese, japanese);
    }

    /** The name in the features. */
    public String japanese() {
        return japanese;
    }

    /** The mail app on it, the first way that its unknown values may turn out. */
    ClientProfile profile() {
        return Profiles.named(profile).variants().get(0);
    }

    /** Its switches as they are at first: a phone on its line, anything else on a Wi-Fi. */
    Connectivity connectivity() {
        return hasSim ? Connectivity.by(AccessPath.SPMODE_LINE) : Connectivity.withoutSim(AccessPath.WIFI);
    }
}
