package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.driver.MailApp;
import io.github.spmodesim.client.driver.MailDriver;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.symptom.Attention;
import io.github.spmodesim.client.symptom.Symptom;
import java.util.List;

/** A mail app on one device with one account, as one variant of its profile. */
public final class InstalledApp {
    private final Device device;
    private final MailDriver driver;
    private final Network network;
    private final MailApp app;

    /** The app of a device that has its account already. */
    InstalledApp(Device device, MailDriver driver, Network network) {
        this.device = device;
        this.driver = driver;
        this.network = network;
        this.app = new MailApp(device, driver, network);
    }

    /** The same app on a device in the same state that has received nothing. */
    InstalledApp twin() {
        Device copy = new Device(device.profile(), device.accessPath(), device.clock());
        copy.setUp(account());
        return new InstalledApp(copy, driver, network);
    }

    /** The device, to be changed by a remedy. */
    public Device device() {
        return device;
    }

    /** The account as it is set up now. */
    public MailAccount account() {
        return device.accounts().get(0);
    }

    /** The name of the profile's variant. */
    public String variant() {
        return device.profile().name();
    }

    /** Fetches what is new. */
    public MailOutcome receive() {
        return app.receive(account().displayName());
    }

    /** Sends a mail. */
    public MailOutcome send(OutgoingMail mail) {
        return app.send(account().displayName(), mail);
    }

    /** All that the device has received. */
    public List<ReceivedMail> mails() {
        return device.inbox(account().displayName()).mails();
    }

    /** What the person sees of an outcome when looking at the app. */
    public Symptom symptom(MailOutcome outcome) {
        return Symptom.of(outcome, device.profile(), account(), Attention.FOREGROUND);
    }
}
