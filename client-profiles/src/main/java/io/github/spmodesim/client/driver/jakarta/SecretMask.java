package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.driver.WireLine;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks what Angus says from the beginning of a log-in to the server's verdict on it. */
final class SecretMask {
    private static final Pattern LOGIN_BEGINS = Pattern.compile(
            "((?:(?<sasl>\\S+) )?(?:AUTHENTICATE|AUTH) \\S+|(?<login>\\S+) LOGIN)(?<secret>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SMTP_VERDICT = Pattern.compile("(?!334)\\d{3}(?:[ -].*)?");

    private boolean exchange;
    private Optional<String> tag = Optional.empty();

    /** A client's line as it may be shown. */
    String client(String line) {
        Matcher matcher = LOGIN_BEGINS.matcher(line);
        if (matcher.matches()) {
            exchange = true;
            tag = Optional.ofNullable(matcher.group("sasl")).or(() -> Optional.ofNullable(matcher.group("login")));
            return matcher.group(1) + (matcher.group("secret").isEmpty() ? "" : " " + WireLine.MASK);
        }
        return exchange ? WireLine.MASK : line;
    }

    /** The server spoke: only the tagged reply (IMAP) or a code other than 334 (SMTP) ends the exchange. */
    void server(String line) {
        boolean verdict = tag.map(own -> line.startsWith(own + " "))
                .orElseGet(() -> SMTP_VERDICT.matcher(line).matches());
        exchange = exchange && !verdict;
    }
}
