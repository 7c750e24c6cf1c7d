package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.Device;
import java.util.List;

/**
 * Delete iPhone利用設定 and install it anew (claim T1F1). The old one is gone even where the new one cannot be had, as over
 * Wi-Fi: then the device has no account until it is installed.
 */
public final class ReinstallProfile implements Remedy {
    private static final String NAME = "iPhone利用設定";

    private final ProfileSource source;

    /** The remedy, with the profile from there. */
    public ReinstallProfile(ProfileSource source) {
        this.source = source;
    }

    @Override
    public List<String> claims() {
        return List.of("T1F1");
    }

    @Override
    public List<String> steps(Device device) {
        return List.of(
                "「設定」→「一般」→「VPNとデバイス管理」→「iPhone利用設定」: プロファイルを削除する",
                "「ドコモメール利用設定」→「プロファイルをインストール」: プロファイルをもう一度インストールする");
    }

    @Override
    public void apply(Device device, RemedyContext context) {
        device.profiles().stream()
                .filter(profile -> profile.displayName().startsWith(NAME))
                .forEach(profile -> device.remove(profile.identifier()));
        source.download().ifPresent(device::install);
    }
}
