package io.github.spmodesim.client.device;

/**
 * The settings of one server of an account, as typed.
 *
 * @param host host name as typed
 * @param port port as typed
 * @param security the SSL switch
 * @param credentials user name and password as typed
 */
public record ServerSettings(String host, int port, Security security, Credentials credentials) {
    /**
     * Checks what no settings screen lets pass.
     *
     * @throws IllegalArgumentException if the port is not in 1..65535
     */
    public ServerSettings {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port of " + host + ": found " + port + ", expected 1..65535");
        }
    }

    /** The same settings with another host name. */
    public ServerSettings withHost(String typed) {
        return new ServerSettings(typed, port, security, credentials);
    }

    /** The same settings with another port. */
    public ServerSettings withPort(int typed) {
        return new ServerSettings(host, typed, security, credentials);
    }

    /** The same settings with the SSL switch set. */
    public ServerSettings withSecurity(Security switched) {
        return new ServerSettings(host, port, switched, credentials);
    }

    /** The same settings with another user name. */
    public ServerSettings withUser(String typed) {
        return withCredentials(new Credentials(credentials.authentication(), typed, credentials.password()));
    }

    /** The same settings with another password. */
    public ServerSettings withPassword(TypedPassword typed) {
        return withCredentials(new Credentials(credentials.authentication(), credentials.user(), typed));
    }

    /** The same settings with the authentication switched on or off. */
    public ServerSettings withAuthentication(Authentication switched) {
        return withCredentials(new Credentials(switched, credentials.user(), credentials.password()));
    }

    private ServerSettings withCredentials(Credentials changed) {
        return new ServerSettings(host, port, security, changed);
    }
}
