package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;

/** What the features call the ways into the network. */
public enum Paths {
    /** The device's own docomo SIM. */
    SPMODE_LINE("spモード回線"),
    /** Somebody's Wi-Fi. */
    WIFI("Wi-Fi"),
    /** A VPN. */
    VPN("VPN"),
    /** A network abroad. */
    OVERSEAS("海外"),
    /** Another phone's docomo SIM. */
    TETHERING("テザリング");

    private final String japanese;

    Paths(String japanese) {
        this.japanese = japanese;
    }

    /** The way of that name in the features. */
    public static AccessPath named(String japanese) {
        return AccessPath.valueOf(
                Words.find(values(), path -> path.japanese, japanese).name());
    }
}
