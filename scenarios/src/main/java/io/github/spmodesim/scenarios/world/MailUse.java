package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.driver.MailApp;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.symptom.Attention;
import io.github.spmodesim.client.symptom.Symptom;
import java.util.List;
import java.util.Set;

/** Mail as people use it on their devices: the app's own commands over the network as the device's switches have it. */
public final class MailUse {
    private final World world;

    /** In a world. */
    public MailUse(World world) {
        this.world = world;
    }

    /** Opens the app: new mail goes to the device. */
    public MailOutcome receive(Device device) {
        return app(device).receive(account(device).displayName());
    }

    /** Sends a mail to an address. */
    public MailOutcome send(Device device, String to, String subject) {
        OutgoingMail mail = new OutgoingMail(List.of(to), subject, subject + "\r\n");
        return app(device).send(account(device).displayName(), mail);
    }

    /** Sends a mail to the account's own address. */
    public MailOutcome sendToSelf(Device device) {
        return send(device, account(device).address(), "自分への控え");
    }

    /** What comes of both directions. */
    public List<Passage> tryBoth(Device device) {
        return List.of(Passage.of(receive(device)), Passage.of(sendToSelf(device)));
    }

    /** What comes of settings that no device has, both directions. */
    public List<Passage> tryBoth(Device device, MailAccount settings, Drive drive) {
        MailTask task = task(device, settings);
        OutgoingMail mail = new OutgoingMail(List.of(settings.address()), "自分への控え", "自分への控え\r\n");
        return List.of(
                Passage.of(world.driver(drive).receive(task, Set.of())),
                Passage.of(world.driver(drive).send(task, mail)));
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
        return new MailTask(
                device.profile(), settings, world.network().through(device.connectivity()), device.clock());
    }

    private MailApp app(Device device) {
        return new MailApp(device, world.driver(Drive.WIRE), world.network());
    }

    private static MailAccount account(Device device) {
        if (device.accounts().isEmpty()) {
            throw new IllegalStateException("メールアカウントがまだない: 前提のステップが足りない");
        }
        return device.accounts().get(0);
    }
}
