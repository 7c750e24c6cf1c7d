package io.github.spmodesim.client.profile;

/** Where a client's connections come from. */
public enum Origin {
    /** From the person's own device, by whichever access path it has. */
    DEVICE,
    /** From the machines of the client's maker, often abroad. */
    VENDOR_CLOUD
}
