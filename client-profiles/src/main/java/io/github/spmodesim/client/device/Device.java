package io.github.spmodesim.client.device;

import io.github.spmodesim.client.profile.ClientProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A phone or computer with one mail client on it.
 *
 * <p>Mutable, as a device is: a person changes its access path and its accounts. Not safe for use by several threads.
 */
public final class Device {
    private final ClientProfile profile;
    private final DeviceClock clock;
    private final Map<String, MailAccount> accounts = new LinkedHashMap<>();
    private final Map<String, Inbox> inboxes = new HashMap<>();
    private AccessPath accessPath;

    /**
     * A device without accounts.
     *
     * @param profile the mail client on it
     * @param accessPath how it reaches the network
     * @param clock its own clock
     */
    public Device(ClientProfile profile, AccessPath accessPath, DeviceClock clock) {
        this.profile = profile;
        this.accessPath = accessPath;
        this.clock = clock;
    }

    /** The mail client on it. */
    public ClientProfile profile() {
        return profile;
    }

    /** Its own clock: time-outs, polls and retries run on it. */
    public DeviceClock clock() {
        return clock;
    }

    /** How it reaches the network now. */
    public AccessPath accessPath() {
        return accessPath;
    }

    /** Changes how it reaches the network. */
    public void switchTo(AccessPath path) {
        accessPath = path;
    }

    /** Sets up an account, in place of one of the same display name. */
    public void setUp(MailAccount account) {
        accounts.put(account.displayName(), account);
    }

    /** The accounts in the order in which they were first set up. */
    public List<MailAccount> accounts() {
        return new ArrayList<>(accounts.values());
    }

    /**
     * The account of this display name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public MailAccount account(String displayName) {
        MailAccount account = accounts.get(displayName);
        if (account == null) {
            throw new IllegalArgumentException(
                    "account: found \"" + displayName + "\", expected one of " + accounts.keySet());
        }
        return account;
    }

    /**
     * Changes the settings of an account; what it received stays.
     *
     * @throws IllegalArgumentException if there is no account of this display name
     */
    public void change(String displayName, UnaryOperator<MailAccount> change) {
        setUp(change.apply(account(displayName)));
    }

    /** What the account of this display name has received so far. */
    public Inbox inbox(String displayName) {
        return inboxes.computeIfAbsent(displayName, name -> new Inbox());
    }
}
