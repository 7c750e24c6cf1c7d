package io.github.spmodesim.simulator.access;

/**
 * The way by which a device reaches the service (claims V6 to V8, S1).
 *
 * <p>The order is the order of the listeners' ports.
 */
public enum AccessPath {
    /** The docomo line itself: spmode. */
    SPMODE_LINE(0, true, false, "spモード回線"),
    /** Wi-Fi inside Japan. */
    WIFI(1, false, false, "Wi-Fi"),
    /** A VPN, whatever lies below it. */
    VPN(2, false, false, "VPN"),
    /** Any network outside Japan. */
    OVERSEAS(3, false, true, "海外のネットワーク"),
    /** The tether of a phone with a docomo SIM: leaves through that SIM (claim V8, INF). */
    TETHERING(4, true, false, "テザリング");

    private final int portOffset;
    private final boolean overSpmode;
    private final boolean abroad;
    private final String japanese;

    AccessPath(int portOffset, boolean overSpmode, boolean abroad, String japanese) {
        this.portOffset = portOffset;
        this.overSpmode = overSpmode;
        this.abroad = abroad;
        this.japanese = japanese;
    }

    /** Returns how many ports above the service's first port this path listens, 0 to 4. */
    public int portOffset() {
        return portOffset;
    }

    /** Returns how a person calls it. */
    public String japanese() {
        return japanese;
    }

    /** Returns whether the traffic passes the docomo line, so that the line can vouch for its subscriber. */
    public boolean overSpmode() {
        return overSpmode;
    }

    /** Returns whether the service sees the traffic come from outside Japan. */
    public boolean abroad() {
        return abroad;
    }
}
