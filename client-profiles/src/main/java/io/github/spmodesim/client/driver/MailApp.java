package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.profile.ClientProfile;
import java.util.Optional;

/**
 * The mail client on a device: drives its accounts and remembers how the last action ended.
 *
 * <p>It stands here and not on the device because outcomes belong to the drivers. Not safe for use by several threads.
 */
public final class MailApp {
    private final Device device;
    private final ClientProfile variant;
    private final MailDriver driver;
    private final Network network;
    private Optional<MailOutcome> lastOutcome = Optional.empty();
    private WireTranscript transcript = new WireTranscript();

    /**
     * The client on a device.
     *
     * @param device whose accounts it serves; its switches at each action replace the network's access path
     * @param driver what speaks for it
     * @param network the network apart from the access path
     * @throws IllegalArgumentException if the device's profile still has several variants
     */
    public MailApp(Device device, MailDriver driver, Network network) {
        if (device.profile().variants().size() != 1) {
            throw new IllegalArgumentException(
                    "profile of the device: found " + device.profile().name() + " with "
                            + device.profile().variants().size() + " variants, expected one of them");
        }
        this.device = device;
        this.variant = device.profile().variants().get(0);
        this.driver = driver;
        this.network = network;
    }

    /** The person opens the mail client: new mails of the account go to the device's inbox. */
    public MailOutcome receive(String account) {
        MailOutcome outcome =
                driver.receive(task(account), device.inbox(account).seen());
        lastOutcome = Optional.of(outcome);
        if (outcome instanceof MailOutcome.Done done) {
            device.inbox(account).add(done.received());
        }
        return outcome;
    }

    /** The person sends a mail from the account. */
    public MailOutcome send(String account, OutgoingMail mail) {
        MailOutcome outcome = driver.send(task(account), mail);
        lastOutcome = Optional.of(outcome);
        return outcome;
    }

    /** How the last action ended; empty before the first. */
    public Optional<MailOutcome> lastOutcome() {
        return lastOutcome;
    }

    /** What went over the wire in the last action. */
    public WireTranscript transcript() {
        return transcript;
    }

    private MailTask task(String account) {
        transcript = new WireTranscript();
        Network now = network.through(device.connectivity()).observedBy(transcript);
        return new MailTask(variant, device.account(account), now, device.clock());
    }
}
