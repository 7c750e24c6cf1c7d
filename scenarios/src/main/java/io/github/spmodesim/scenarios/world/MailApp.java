package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.driver.MailDriver;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.symptom.Attention;
import io.github.spmodesim.client.symptom.Symptom;
import java.util.List;

/** One mail app on one device, with one account, as one variant of its profile. */
public final class MailApp {
    private final Device device;
    private final MailDriver driver;
    private final Net net;

    /**
     * How a device's path leads to the network.
     */
    @FunctionalInterface
    public interface Net {
        /** The network over that path. */
        Network over(AccessPath path);
    }

    /** An app on a device that has its account already. */
    MailApp(Device device, MailDriver driver, Net net) {
        this.device = device;
        this.driver = driver;
        this.net = net;
    }

    /** A device of the same state that has received nothing. */
    MailApp twin() {
        Device copy = new Device(device.profile(), device.accessPath(), device.clock());
        copy.setUp(account());
        return new MailApp(copy, driver, net);
    }

    /** The device, to be changed by a remedy. */
    public Device device() {
        return device;
    }

    /** The account as it is set up now. */
    public MailAccount account() {
        return device.accounts().get(0);
    }

    /** Fetches what is new. */
    public MailOutcome receive() {
        String name = account().displayName();
        MailOutcome outcome = driver.receive(task(), device.inbox(name).seen());
        if (outcome instanceof MailOutcome.Done done) {
            device.inbox(name).add(done.received());
        }
        return outcome;
    }

    /** Sends a mail. */
    public MailOutcome send(OutgoingMail mail) {
        return driver.send(task(), mail);
    }

    /** All that the device has received. */
    public List<ReceivedMail> mails() {
        return device.inbox(account().displayName()).mails();
    }

    /** What the person sees of an outcome when looking at the app. */
    public Symptom symptom(MailOutcome outcome) {
        return Symptom.of(outcome, device.profile(), account(), Attention.FOREGROUND);
    }

    /** The profile's variant. */
    public ClientProfile profile() {
        return device.profile();
    }

    /** The device's clock. */
    DeviceClock clock() {
        return device.clock();
    }

    private MailTask task() {
        return new MailTask(device.profile(), account(), net.over(device.accessPath()), device.clock());
    }
}
