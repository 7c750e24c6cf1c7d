package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.driver.MailApp;
import io.github.spmodesim.client.driver.MailDriver;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.symptom.Attention;
import io.github.spmodesim.client.symptom.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mail app on one device with one account, as one variant of its profile. */
public final class InstalledApp {
    private final Device device;
    private final MailDriver driver;
    private final Surroundings around;
    private final MailApp app;

    /** The app of a device that has its account already. */
    InstalledApp(Device device, MailDriver driver, Surroundings around) {
        this.device = device;
        this.driver = driver;
        this.around = around;
        this.app = new MailApp(device, driver, around.network().observedBy(around.impatience()));
    }

    /** The same app on a device in the same state, switches and installed profiles included, that has received nothing. */
    public InstalledApp twin() {
        return new InstalledApp(device.twin(), driver, around);
    }

    /** The device, to be changed by a cause or a remedy. */
    public Device device() {
        return device;
    }

    /** The account as it is set up now. */
    public MailAccount account() {
        return device.accounts().get(0);
    }

    /** Whether the device has an account. */
    public boolean hasAccount() {
        return !device.accounts().isEmpty();
    }

    /** The name of the profile's variant. */
    public String variant() {
        return device.profile().name();
    }

    /** Fetches what is new. */
    // It watches for as long as it is open.
    @SuppressWarnings("try")
    public MailOutcome receive() {
        try (Impatience.Watch watch = around.impatience().watch(account(), MailProtocol.IMAP)) {
            return app.receive(account().displayName());
        }
    }

    /** Sends a mail. */
    @SuppressWarnings("try")
    public MailOutcome send(OutgoingMail mail) {
        try (Impatience.Watch watch = around.impatience().watch(account(), MailProtocol.SMTP)) {
            return app.send(account().displayName(), mail);
        }
    }

    /** Opens the app and sends a mail. */
    public Seen look(OutgoingMail mail) {
        if (!hasAccount()) {
            return Seen.NO_ACCOUNT;
        }
        MailOutcome received = receive();
        List<WireLine> lines = new ArrayList<>(app.transcript().lines());
        MailOutcome sent = send(mail);
        lines.addAll(app.transcript().lines());
        Optional<MailOutcome> trouble = received.failure().isPresent()
                ? Optional.of(received)
                : Optional.of(sent).filter(outcome -> outcome.failure().isPresent());
        return new Seen(Optional.of(received), Optional.of(sent), trouble.map(this::symptom), lines);
    }

    /** What went over the wire in the last action, secrets masked. */
    public List<WireLine> lines() {
        return app.transcript().lines();
    }

    /** The end of {@link #lines()}, at most so many. */
    List<WireLine> lastLines(int most) {
        List<WireLine> all = lines();
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
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
