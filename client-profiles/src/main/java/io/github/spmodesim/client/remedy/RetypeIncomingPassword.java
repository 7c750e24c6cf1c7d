package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.profile.Fix;
import java.util.List;

/** Look the password up and type it in on the incoming server alone (a part of claims T1F2 and T4F1). */
public final class RetypeIncomingPassword implements Remedy {
    /** The remedy. */
    public RetypeIncomingPassword() {}

    @Override
    public List<String> claims() {
        return List.of("T1F2", "T4F1");
    }

    @Override
    public List<String> steps(Device device) {
        return List.of(Screens.LOOK_UP, Screens.to(Fix.INCOMING_PASSWORD, device) + "受信サーバのパスワードを打ち直す");
    }

    @Override
    public void apply(Device device, RemedyContext context) {
        device.change(
                context.account(), account -> account.withIncoming(server -> server.withPassword(context.lookedUp())));
    }
}
