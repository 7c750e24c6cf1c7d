package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.profile.Fix;
import java.util.List;

/** Set host, port and SSL right on both servers (claim T2F2); the passwords stay as they are. */
public final class ReenterServerSettings implements Remedy {
    /** The remedy. */
    public ReenterServerSettings() {}

    @Override
    public List<String> claims() {
        return List.of("T2F2");
    }

    @Override
    public List<String> steps(Device device) {
        return List.of(
                Screens.to(Fix.INCOMING_SERVER, device) + "受信サーバのホスト名、ポート、SSLを直す",
                Screens.to(Fix.OUTGOING_SERVER, device) + "送信サーバのホスト名、ポート、SSLを直す");
    }

    @Override
    public void apply(Device device, RemedyContext context) {
        device.change(
                context.account(),
                account -> account.withIncoming(context.sheet().incoming()::correct)
                        .withOutgoing(context.sheet().outgoing()::correct));
    }
}
