package io.github.spmodesim.client.cli;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Trust;
import io.github.spmodesim.client.driver.WireObserver;
import io.github.spmodesim.client.profile.MailProtocol;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** The network of this machine: the typed names as its resolver knows them. */
final class DirectTarget {
    private DirectTarget() {}

    static Network network(MailAccount account, Trust trust) {
        Route.Builder route = Route.builder();
        for (MailProtocol protocol : MailProtocol.values()) {
            ServerSettings settings = account.server(protocol);
            route.leadEverywhere(settings.host(), settings.port(), resolve(settings));
        }
        return new Network(route.build(), AccessPath.WIFI, trust, WireObserver.none());
    }

    private static Destination resolve(ServerSettings settings) {
        try {
            return new Destination.Address(
                    new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (UnknownHostException e) {
            return new Destination.NoSuchName();
        }
    }
}
