package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.Device;
import java.util.List;

/** One action of a person on a device. */
public interface Remedy {
    /** Ids of the claims that recommend it, such as {@code T1F2}. */
    List<String> claims();

    /** What the person does, step by step, in Japanese, through the screens of the client on this device. */
    List<String> steps(Device device);

    /**
     * Does it.
     *
     * @throws IllegalArgumentException if the device has no account of the name in {@code context}
     */
    void apply(Device device, RemedyContext context);
}
