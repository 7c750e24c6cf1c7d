package io.github.spmodesim.client.browser;

import java.net.URI;

/**
 * The browser shows a page of its own: it could not open the one that was asked for.
 *
 * @param url what was asked for
 * @param reason why there is none
 */
public record NoPage(URI url, Reason reason) implements Sight {
    /** Why there is no page. */
    public enum Reason {
        /** The name does not exist, or the device is in no network. */
        NO_SUCH_NAME,
        /** Nobody listens there. */
        CONNECTION_REFUSED,
        /** Nobody answered. */
        NO_ANSWER,
        /** The certificate is not trusted, or not for this name; a browser warns of it. */
        CERTIFICATE,
        /** TLS was not agreed on. */
        TLS,
        /** The connection ended before the page did. */
        CUT
    }
}
