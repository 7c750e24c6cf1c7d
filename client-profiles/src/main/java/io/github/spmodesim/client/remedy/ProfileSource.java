package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.ConfigurationProfile;
import java.util.Optional;

/** Where a person has iPhone利用設定 from. */
@FunctionalInterface
public interface ProfileSource {
    /** Downloads it; empty where it is refused. */
    Optional<ConfigurationProfile> download();
}
