package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.profile.MailProtocol;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;

/** Sets Angus up for one connection. */
final class AngusSession {
    /**
     * Angus resolves the name it is given; the real one must not reach a name server, and the route ignores this one.
     */
    private static final String NOMINAL_HOST = "127.0.0.1";

    /** The device's clock limits a wait; Angus's own limit, on wall time, must not come first. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private AngusSession() {}

    static Session open(Line line) {
        String prefix = "mail." + line.protocol().name().toLowerCase(Locale.ROOT) + ".";
        Properties properties = new Properties();
        properties.put(prefix + "socketFactory", new RoutedSocketFactory(line));
        properties.put(prefix + "socketFactory.fallback", "false");
        properties.put(
                prefix + "connectiontimeout", millis(line.timeouts().connect().value()));
        String longest = millis(line.timeouts().reply().value().plus(MARGIN));
        properties.put(prefix + "timeout", longest);
        properties.put(prefix + "writetimeout", longest);
        properties.put("mail.imap.peek", "true");
        properties.put("mail.imap.partialfetch", "false");
        properties.put("mail.smtp.auth", Boolean.toString(authenticates(line)));
        properties.put("mail.smtp.localhost", "[" + NOMINAL_HOST + "]");
        return Session.getInstance(properties);
    }

    /** Connects and logs in with what was typed. */
    static void connect(Service service, Line line) throws MessagingException {
        Credentials credentials = line.settings().credentials();
        if (credentials.authentication().isOther()) {
            // Angus would say LOGIN where the server offers no mechanism that it is allowed.
            throw new AuthenticationFailedException("No authentication mechanisms");
        }
        if (line.protocol() == MailProtocol.SMTP && !authenticates(line)) {
            // Angus logs in wherever it is given a name and a password, whatever mail.smtp.auth says.
            service.connect(NOMINAL_HOST, line.settings().port(), null, null);
            return;
        }
        service.connect(
                NOMINAL_HOST,
                line.settings().port(),
                credentials.user(),
                credentials.password().reveal());
        line.loggedIn();
    }

    private static boolean authenticates(Line line) {
        return line.settings().credentials().authentication() == Authentication.PASSWORD;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
