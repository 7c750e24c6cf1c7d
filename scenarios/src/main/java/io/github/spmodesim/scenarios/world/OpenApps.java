package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.driver.MailClient;
import io.github.spmodesim.client.driver.OpenClient;
import io.github.spmodesim.client.driver.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mail apps that stay open, each with its connection, until the scenario ends (claim Q5). */
public final class OpenApps {
    private final World world;
    private final MailUse mail;
    private final List<OpenClient> open = new ArrayList<>();

    /** None is open. */
    public OpenApps(World world, MailUse mail) {
        this.world = world;
        this.mail = mail;
    }

    /** Opens the app of a device; whether it got in. */
    public boolean open(Device device) {
        MailClient client = (MailClient) world.driver(Drive.WIRE);
        Opening opening = client.open(mail.task(device, device.account(Belongings.ACCOUNT)), Set.of());
        opening.client().map(world::keep).ifPresent(open::add);
        return opening.client().isPresent();
    }

    /** How many are open. */
    public int count() {
        return open.size();
    }
}
