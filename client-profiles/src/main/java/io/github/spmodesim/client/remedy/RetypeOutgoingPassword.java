package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.profile.Fix;
import java.util.List;

/** Type the password in again on the outgoing server alone (a part of claim T5F1). */
public final class RetypeOutgoingPassword implements Remedy {
    /** The remedy. */
    public RetypeOutgoingPassword() {}

    @Override
    public List<String> claims() {
        return List.of("T5F1");
    }

    @Override
    public List<String> steps(Device device) {
        return List.of(Screens.to(Fix.OUTGOING_PASSWORD, device) + "送信サーバのパスワードを打ち直す");
    }

    @Override
    public void apply(Device device, RemedyContext context) {
        device.change(
                context.account(), account -> account.withOutgoing(server -> server.withPassword(context.lookedUp())));
    }
}
