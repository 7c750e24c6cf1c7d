package io.github.spmodesim.client.device;

/** What was downloaded is no profile that a device installs. */
public final class ProfileUnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says what was found and what was expected. */
    public ProfileUnreadableException(String found, Throwable cause) {
        super("profile: found " + found + ", expected a .mobileconfig, signed or not", cause);
    }

    /** Says what was found and what was expected. */
    public ProfileUnreadableException(String found) {
        super("profile: found " + found + ", expected a .mobileconfig, signed or not");
    }
}
