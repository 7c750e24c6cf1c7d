package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.profile.ClientProfile;

/**
 * For whom a driver works.
 *
 * @param profile the client to behave as, one of {@link ClientProfile#variants()}
 * @param account the settings as typed
 * @param network where they lead to
 * @param clock the device's clock
 */
public record MailTask(ClientProfile profile, MailAccount account, Network network, DeviceClock clock) {}
