package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.profile.Fix;
import java.util.List;

/** Look the password up and type it in by hand, on both servers (claim T1F2). */
public final class RetypeImapPassword implements Remedy {
    /** The remedy. */
    public RetypeImapPassword() {}

    @Override
    public List<String> claims() {
        return List.of("T1F2");
    }

    @Override
    public List<String> steps(Device device) {
        return List.of(
                Screens.LOOK_UP,
                Screens.to(Fix.INCOMING_PASSWORD, device) + "受信サーバのパスワードを打ち直す",
                Screens.to(Fix.OUTGOING_PASSWORD, device) + "送信サーバのパスワードを打ち直す");
    }

    @Override
    public void apply(Device device, RemedyContext context) {
        device.change(
                context.account(),
                account -> account.withIncoming(server -> server.withPassword(context.lookedUp()))
                        .withOutgoing(server -> server.withPassword(context.lookedUp())));
    }
}
