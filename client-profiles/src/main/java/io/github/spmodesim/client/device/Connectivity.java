package io.github.spmodesim.client.device;

import java.util.Optional;

/**
 * The switches by which a person brings a device into the network: Wi-Fi, mobile data, another phone's tether.
 *
 * <p>Wi-Fi goes before mobile data, as on every phone. A tether that is gone is forgotten for the Wi-Fi that the device knew
 * before. Not safe for use by several threads.
 */
public final class Connectivity {
    private final boolean hasSim;
    private boolean wifi;
    private boolean mobileData;
    private Optional<AccessPath> known = Optional.empty();
    private Optional<Tether> tether = Optional.empty();

    private Connectivity(boolean hasSim) {
        this.hasSim = hasSim;
        this.mobileData = hasSim;
    }

    /** The switches of a phone with a docomo SIM, brought to this path. */
    public static Connectivity by(AccessPath path) {
        return brought(new Connectivity(true), path);
    }

    /** The switches of a device without a SIM, such as a computer, brought to this path. */
    public static Connectivity withoutSim(AccessPath path) {
        return brought(new Connectivity(false), path);
    }

    /** How the device reaches the network now; empty where it does not (claim T2a). */
    public Optional<AccessPath> path() {
        if (wifi && tether.filter(Tether::isOn).isPresent()) {
            return Optional.of(AccessPath.TETHERING);
        }
        if (wifi && known.isPresent()) {
            return known;
        }
        return mobileData ? Optional.of(AccessPath.SPMODE_LINE) : Optional.empty();
    }

    /** Switches Wi-Fi; on, it joins the one that the device knows. */
    public void switchWifi(boolean on) {
        wifi = on;
        if (!on) {
            tether = Optional.empty();
        }
    }

    /** Switches mobile data; a device without a SIM stays without. */
    public void switchMobileData(boolean on) {
        mobileData = on && hasSim;
    }

    /**
     * Joins a tether, Wi-Fi switched on for it (claim N3).
     *
     * @return whether it let the device in; if not, the device stays where it was
     */
    public boolean join(Tether wanted, TypedPassword typed) {
        boolean admitted = wanted.admits(typed);
        if (admitted) {
            wifi = true;
            tether = Optional.of(wanted);
        }
        return admitted;
    }

    /**
     * Brings the device to a path, whatever its switches have to be for it. A device without a SIM has no spmode line to be
     * brought to: with Wi-Fi off it is nowhere.
     */
    public void bringTo(AccessPath path) {
        tether = Optional.empty();
        switch (path) {
            case SPMODE_LINE -> {
                wifi = false;
                mobileData = hasSim;
            }
            case WIFI, VPN, OVERSEAS, TETHERING -> {
                wifi = true;
                known = Optional.of(path);
            }
        }
    }

    /** Switches in the same state, from now on changed for themselves; a tether stays the same phone's. */
    public Connectivity copy() {
        Connectivity copy = new Connectivity(hasSim);
        copy.wifi = wifi;
        copy.mobileData = mobileData;
        copy.known = known;
        copy.tether = tether;
        return copy;
    }

    private static Connectivity brought(Connectivity switches, AccessPath path) {
        switches.bringTo(path);
        return switches;
    }
}
