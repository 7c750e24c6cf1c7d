package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Timeouts;
import io.github.spmodesim.client.profile.Wire;

/**
 * One server of one task.
 *
 * @param protocol which of the account's two servers
 * @param task for whom
 */
record WireTarget(MailProtocol protocol, MailTask task) {
    ServerSettings settings() {
        return task.account().server(protocol);
    }

    Destination destination() {
        return task.network().find(settings());
    }

    Wire wire() {
        return task.profile().wire();
    }

    Timeouts timeouts() {
        return wire().timeouts();
    }

    void tell(WireLine.Side side, String text) {
        task.network().observer().line(new WireLine(protocol, side, text));
    }
}
