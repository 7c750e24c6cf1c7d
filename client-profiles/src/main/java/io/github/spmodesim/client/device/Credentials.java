package io.github.spmodesim.client.device;

/**
 * What a person typed to identify himself to a server.
 *
 * @param authentication whether the client logs in at all
 * @param user user name as typed
 * @param password password as typed
 */
public record Credentials(Authentication authentication, String user, TypedPassword password) {
    /** User name and password, with authentication on. */
    public static Credentials of(String user, TypedPassword password) {
        return new Credentials(Authentication.PASSWORD, user, password);
    }
}
