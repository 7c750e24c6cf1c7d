package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.browser.Download;
import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.device.ConfigurationProfile;
import io.github.spmodesim.client.device.MobileConfigReader;
import io.github.spmodesim.client.device.ProfileUnreadableException;
import java.util.Optional;

/**
 * The profile from My docomo (claim C1), installed if it can be read.
 *
 * @param portal the way there
 * @param reader the device's reader of profiles
 */
public record PortalProfileSource(MyDocomo portal, MobileConfigReader reader) implements ProfileSource {
    private static final String MEDIA_TYPE = "application/x-apple-aspen-config";

    @Override
    public Optional<ConfigurationProfile> download() {
        return portal.profile() instanceof Download file && file.mediaType().equals(MEDIA_TYPE)
                ? read(file)
                : Optional.empty();
    }

    private Optional<ConfigurationProfile> read(Download file) {
        try {
            return Optional.of(reader.read(file.octets().toByteArray()));
        } catch (ProfileUnreadableException refusedByTheDevice) {
            return Optional.empty();
        }
    }
}
