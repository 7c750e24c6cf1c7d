package io.github.spmodesim.simulator.http;

import java.util.List;
import java.util.regex.Pattern;

/** The Host field of a request, of which there has to be one (RFC 9112 section 3.2). */
public final class HostField {
    // The host and port of RFC 3986 section 3.2.2, without percent-encoding, which no name in the DNS has.
    private static final Pattern FORM =
            Pattern.compile("(\\[[0-9A-Fa-f:.]++]|[A-Za-z0-9._~!$&'()*+,;=-]++)(:[0-9]{0,5})?");

    private HostField() {}

    /**
     * Returns what the field says.
     *
     * @throws HttpRefusal 400 where there is none, or more than one
     */
    public static String only(HttpRequest request) {
        List<String> hosts = request.headers().all("host");
        if (hosts.size() != 1) {
            throw HttpRefusal.of(HttpStatus.BAD_REQUEST, hosts.size() + " Host headers", "one");
        }
        return hosts.get(0);
    }

    /**
     * Makes sure that there is one, whatever host it names.
     *
     * @throws HttpRefusal 400 where there is none, more than one, or one that names no host
     */
    public static void check(HttpRequest request) {
        if (!FORM.matcher(only(request)).matches()) {
            throw HttpRefusal.of(
                    HttpStatus.BAD_REQUEST,
                    "a Host header that names no host",
                    "a name or an IP address, with or without a port");
        }
    }
}
