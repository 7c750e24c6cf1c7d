package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Device;
import java.util.List;

/** Switch Wi-Fi off and go through the device's own spmode line (claims T3F1, V7). */
public final class UseSpmodeLine implements Remedy {
    /** The remedy. */
    public UseSpmodeLine() {}

    @Override
    public List<String> claims() {
        return List.of("T3F1", "V7");
    }

    @Override
    public List<String> steps(Device device) {
        return List.of("Wi-FiをOFFにする", "spモード(ドコモ回線)でつなぐ");
    }

    @Override
    public void apply(Device device, RemedyContext context) {
        device.switchTo(AccessPath.SPMODE_LINE);
    }
}
