package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.symptom.Attention;
import io.github.spmodesim.client.symptom.Symptom;
import java.util.List;

/** Mail as people use it on their devices: the app's own commands over the network as the device's switches have it. */
public final class MailUse {
    private final World world;

    /** In a world. */
    public MailUse(World world) {
        this.world = world;
    }

    /** Opens the app: new mail goes to the device. */
    public MailOutcome receive(Device device) {
        return app(device).receive();
    }

    /** Sends a mail to an address. */
    public MailOutcome send(Device device, String to, String subject) {
        return app(device).send(new OutgoingMail(List.of(to), subject, subject + "\r\n"));
    }

    /** What comes of both directions; what is sent goes to the account's own address. */
    public List<Passage> tryBoth(Device device) {
        return tryBoth(app(device));
    }

    /** What comes of settings that are tried on a device and not kept, both directions. */
    public List<Passage> tryBoth(Device device, MailAccount settings, Drive drive) {
        return tryBoth(tried(device, settings, drive));
    }

    /** What comes of settings that are tried on a device and not kept, when mail is fetched. */
    public Passage tryReceiving(Device device, MailAccount settings, Drive drive) {
        return Passage.of(tried(device, settings, drive).receive());
    }

    private static List<Passage> tryBoth(InstalledApp app) {
        String to = app.account().address();
        return List.of(
                Passage.of(app.receive()), Passage.of(app.send(new OutgoingMail(List.of(to), "自分への控え", "自分への控え\r\n"))));
    }

    private InstalledApp tried(Device device, MailAccount settings, Drive drive) {
        Device trial = new Device(device.profile(), device.connectivity().copy(), device.clock());
        trial.setUp(settings);
        return world.install(trial, drive);
    }

    /** What the person sees of an outcome. */
    public Symptom symptom(Device device, MailOutcome outcome) {
        return Symptom.of(outcome, device.profile(), account(device), Attention.FOREGROUND);
    }

    /** The subjects of all that the device has received. */
    public List<String> subjects(Device device) {
        return device.inbox(account(device).displayName()).mails().stream()
                .map(mail -> mail.subject())
                .toList();
    }

    /** What a driver needs to know to work for these settings on a device. */
    public MailTask task(Device device, MailAccount settings) {
        return new MailTask(device.profile(), settings, world.network().through(device.connectivity()), device.clock());
    }

    private InstalledApp app(Device device) {
        account(device);
        return world.install(device, Drive.WIRE);
    }

    private static MailAccount account(Device device) {
        if (device.accounts().isEmpty()) {
            throw new IllegalStateException("メールアカウントがまだない: 前提のステップが足りない");
        }
        return device.accounts().get(0);
    }
}
