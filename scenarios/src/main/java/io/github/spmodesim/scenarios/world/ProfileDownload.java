package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.PortalBrowser;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MobileConfigReader;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.remedy.PortalProfileSource;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.net.URI;

/** iPhone利用設定 from My docomo, by a browser that has seen nothing. */
final class ProfileDownload {
    private ProfileDownload() {}

    /**
     * The profile for a subscriber.
     *
     * @param subscriber whose d account and network PIN are typed in where My docomo asks
     * @param device what downloads it
     * @param network the device's
     * @param portal My docomo's first page
     */
    static PortalProfileSource by(Subscriber subscriber, Device device, Network network, URI portal) {
        PortalKeys keys = PortalKeys.withNetworkPin(
                subscriber.imapId().value(),
                new TypedPassword(subscriber.dAccountPassword().value()),
                new TypedPassword(subscriber.networkPin().value()));
        MyDocomo visit = new MyDocomo(new PortalBrowser(device, network), portal, keys);
        return new PortalProfileSource(
                visit, new MobileConfigReader(network.trust().authorities()));
    }
}
