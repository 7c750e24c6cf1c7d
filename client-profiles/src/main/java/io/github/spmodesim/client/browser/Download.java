package io.github.spmodesim.client.browser;

import io.github.spmodesim.client.device.Octets;
import java.net.URI;

/**
 * A file instead of a page; the page before it stays.
 *
 * @param url where it is from
 * @param mediaType its media type in lower case
 * @param octets its content
 */
public record Download(URI url, String mediaType, Octets octets) implements Sight {
    /** Shows the length alone, for a profile holds a password. */
    @Override
    public String toString() {
        return "Download[" + url + ", " + mediaType + ", " + octets.size() + " octets]";
    }
}
