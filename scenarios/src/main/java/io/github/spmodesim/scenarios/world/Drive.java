package io.github.spmodesim.scenarios.world;

/** How an app is driven. */
public enum Drive {
    /** The profile's own commands on the wire. */
    WIRE("実機の手順"),
    /** Jakarta Mail, an implementation by others. */
    JAKARTA("独立した実装"),
    /** The driver of a client of one's own, see {@link Apps#OWN_CLIENT_PROPERTY}. */
    OWN("自分のドライバー");

    private final String japanese;

    Drive(String japanese) {
        this.japanese = japanese;
    }

    /** The way of that name in the features. */
    public static Drive named(String japanese) {
        return Words.find(values(), Drive::japanese, japanese);
    }

    /** The name in the features. */
    public String japanese() {
        return japanese;
    }

    /** The id of the driver. */
    public String driver() {
        return switch (this) {
            case WIRE -> "wire";
            case JAKARTA -> "jakarta";
            case OWN -> System.getProperty(Apps.OWN_CLIENT_PROPERTY, "");
        };
    }
}
