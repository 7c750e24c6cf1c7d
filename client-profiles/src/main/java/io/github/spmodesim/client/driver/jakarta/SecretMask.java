package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.driver.WireLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks what Angus says from the beginning of a log-in to the server's verdict on it. */
final class SecretMask {
    private static final Pattern LOGIN_BEGINS =
            Pattern.compile("((?:\\S+ )?(?:AUTHENTICATE|AUTH) \\S+|\\S+ LOGIN)(.*)", Pattern.CASE_INSENSITIVE);

    private boolean exchange;

    /** A client's line as it may be shown. */
    String client(String line) {
        Matcher matcher = LOGIN_BEGINS.matcher(line);
        if (matcher.matches()) {
            exchange = true;
            return matcher.group(1) + (matcher.group(2).isEmpty() ? "" : " " + WireLine.MASK);
        }
        return exchange ? WireLine.MASK : line;
    }

    /** The server spoke: anything but a request to go on ends the exchange. */
    void server(String line) {
        exchange = exchange && (line.startsWith("+") || line.startsWith("334"));
    }
}
