package io.github.spmodesim.scenarios.world;

/** How an app is driven. */
public enum Drive {
    /** The profile's own commands on the wire. */
    WIRE("実機の手順", "wire"),
    /** Jakarta Mail, an implementation by others. */
    JAKARTA("独立した実装", "jakarta");

    private final String japanese;
    private final String driver;

    Drive(String japanese, String driver) {
        this.japanese = japanese;
        this.driver = driver;
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
        return driver;
    }
}
