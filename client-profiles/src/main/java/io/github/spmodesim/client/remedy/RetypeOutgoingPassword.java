package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.profile.Fix;
import java.util.List;

/** Look the password up and type it in on the outgoing server alone (a part of claims T1F2 and T5F1). */
public final class RetypeOutgoingPassword implements Remedy {
    /** The remedy. */
    public RetypeOutgoingPassword() {}

    @Override
    public List<String> claims() {
        return List.of("T1F2", "T5F1");
    }

    @Override
    public List<String> steps(Device device) {
        return List.of(Screens.LOOK_UP, Screens.to(Fix.OUTGOING_PASSWORD, device) + "送信サーバのパスワードを打ち直す");
    }

    @Override
    public void apply(Device device, RemedyContext context) {
        device.change(
                context.account(), account -> account.withOutgoing(server -> server.withPassword(context.lookedUp())));
    }
}
