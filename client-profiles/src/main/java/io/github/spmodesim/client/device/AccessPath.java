package io.github.spmodesim.client.device;

/**
 * How a device reaches the network.
 *
 * <p>The simulator has the same five; this copy is on purpose, because a client must be able to face any server.
 */
public enum AccessPath {
    /** Through the docomo SIM in the device itself. */
    SPMODE_LINE,
    /** Through a Wi-Fi that is not docomo's line. */
    WIFI,
    /** Through a VPN. */
    VPN,
    /** From abroad. */
    OVERSEAS,
    /** Through another phone that shares its docomo line. */
    TETHERING
}
