package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.net.TlsMaterial;
import io.github.spmodesim.simulator.portal.ConfigurationProfiles;
import io.github.spmodesim.simulator.portal.profile.Autoconfig;
import io.github.spmodesim.simulator.portal.profile.MailServers;
import io.github.spmodesim.simulator.portal.profile.ProfileChoice;
import io.github.spmodesim.simulator.portal.profile.ProfileDownloads;
import io.github.spmodesim.simulator.portal.profile.ProfileSigner;
import io.github.spmodesim.simulator.portal.profile.ServerAddress;
import io.github.spmodesim.simulator.portal.profile.SetupPlaces;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.List;
import java.util.Optional;

/** What the portal sets mail clients up with, wired to the doors that it sends them to. */
final class ClientSetup {
    private final SimulatorOptions options;
    private final Doors doors;

    ClientSetup(SimulatorOptions options, Doors doors) {
        this.options = options;
        this.doors = doors;
    }

    /** iPhone利用設定, signed by the simulator's CA. */
    ConfigurationProfiles profiles(TlsMaterial tls) {
        ProfileDownloads downloads =
                new ProfileDownloads(options.dialect(), this::places, new ProfileSigner(tls.profileSigner()));
        return new ConfigurationProfiles() {
            @Override
            public Optional<Body> of(Subscriber subscriber) {
                return Optional.of(downloads.usual(subscriber));
            }

            @Override
            public List<ProfileChoice> others() {
                return downloads.choices().stream().skip(1).toList();
            }

            @Override
            public Optional<Body> other(Subscriber subscriber, String key) {
                return downloads.chosen(subscriber, key);
            }
        };
    }

    /** What Thunderbird asks for; it can type no access code, so where there is one it is told nobody's ID. */
    Autoconfig autoconfig(SubscriberDirectory directory) {
        return new Autoconfig(
                options.dialect(),
                this::places,
                address -> doors.accessCode().isPresent() ? Optional.empty() : directory.findByAddress(address));
    }

    // Asked at each download, because the portal's own port is not known before it is open.
    private SetupPlaces places() {
        return new SetupPlaces(
                sendsToAddresses(options) ? Optional.of(addresses()) : Optional.empty(), doors.portalUrl());
    }

    /**
     * Whether clients are sent to where the simulator listens, not to the names. Free ports on loopback are a test's, whose
     * clients a route leads here by the names. Who chose ports or another address has clients that know no route, and those
     * must never be sent to the real service.
     */
    static boolean sendsToAddresses(SimulatorOptions options) {
        return switch (options.dialect().setup().addresses().value()) {
            case NAMES -> false;
            case OWN -> true;
            case AUTO -> !options.bind().isLoopbackAddress() || !options.ports().equals(Ports.FREE);
        };
    }

    private MailServers addresses() {
        return new MailServers(address(Service.IMAP), address(Service.SMTP));
    }

    private ServerAddress address(Service door) {
        Endpoint endpoint = doors.endpoint(door, AccessPath.SPMODE_LINE);
        return new ServerAddress(endpoint.host(), endpoint.port());
    }
}
