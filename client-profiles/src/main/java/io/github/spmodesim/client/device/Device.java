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
    private final Map<String, ConfigurationProfile> profiles = new LinkedHashMap<>();
    private final Connectivity connectivity;

    /**
     * A device without accounts.
     *
     * @param profile the mail client on it
     * @param accessPath how it reaches the network
     * @param clock its own clock
     */
    public Device(ClientProfile profile, AccessPath accessPath, DeviceClock clock) {
        this(profile, Connectivity.by(accessPath), clock);
    }

    /**
     * A device without accounts.
     *
     * @param profile the mail client on it
     * @param connectivity its switches
     * @param clock its own clock
     */
    public Device(ClientProfile profile, Connectivity connectivity, DeviceClock clock) {
        this.profile = profile;
        this.connectivity = connectivity;
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

    /** Its switches for Wi-Fi and mobile data. */
    public Connectivity connectivity() {
        return connectivity;
    }

    /**
     * How it reaches the network now.
     *
     * @throws IllegalStateException if it does not; {@link Connectivity#path()} says so without
     */
    public AccessPath accessPath() {
        return connectivity
                .path()
                .orElseThrow(() ->
                        new IllegalStateException("network: found Wi-Fi and mobile data off, expected one of them on"));
    }

    /** Changes how it reaches the network. */
    public void switchTo(AccessPath path) {
        connectivity.bringTo(path);
    }

    /** Installs a profile; one of the same identifier is replaced, and so is an account of the same display name. */
    public void install(ConfigurationProfile installed) {
        remove(installed.identifier());
        profiles.put(installed.identifier(), installed);
        installed.accounts().forEach(this::setUp);
    }

    /** Removes the profile of this identifier, with its accounts and their mail; nothing happens where there is none. */
    public void remove(String identifier) {
        ConfigurationProfile removed = profiles.remove(identifier);
        if (removed != null) {
            removed.accounts().forEach(account -> delete(account.displayName()));
        }
    }

    /** The installed profiles in the order in which they were installed. */
    public List<ConfigurationProfile> profiles() {
        return new ArrayList<>(profiles.values());
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

    /** A device in the same state, from now on changed for itself, that has received nothing yet. */
    public Device twin() {
        Device twin = new Device(profile, connectivity.copy(), clock);
        twin.accounts.putAll(accounts);
        twin.profiles.putAll(profiles);
        return twin;
    }

    /** Deletes the account of this display name with its mail; nothing happens where there is none. */
    public void delete(String displayName) {
        accounts.remove(displayName);
        inboxes.remove(displayName);
    }

    /** What the account of this display name has received so far. */
    public Inbox inbox(String displayName) {
        return inboxes.computeIfAbsent(displayName, name -> new Inbox());
    }
}
