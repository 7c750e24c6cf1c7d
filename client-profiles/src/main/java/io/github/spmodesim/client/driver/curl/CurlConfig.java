package io.github.spmodesim.client.driver.curl;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.profile.MailProtocol;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The options of one run of curl as its config file has them, one a line. */
final class CurlConfig {
    private CurlConfig() {}

    /** One option with its value in quotes. */
    static String option(String name, String value) {
        return name + " = \"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /**
     * What every run needs: the typed name in the URL, so that TLS asks for it and checks it, and the way to where it really
     * leads.
     */
    static List<String> connection(ServerSettings settings, InetSocketAddress address, Path authorities) {
        List<String> options = new ArrayList<>(List.of(
                "silent",
                "verbose",
                option("cacert", authorities.toString()),
                option(
                        "connect-to",
                        settings.host() + ":" + settings.port() + ":"
                                + address.getAddress().getHostAddress() + ":" + address.getPort())));
        Credentials credentials = settings.credentials();
        if (credentials.authentication() != Authentication.NONE) {
            options.add(option(
                    "user", credentials.user() + ":" + credentials.password().reveal()));
        }
        if (credentials.authentication().isOther()) {
            options.add(option(
                    "login-options", "AUTH=" + credentials.authentication().mechanism()));
        }
        return options;
    }

    /** The URL of a mailbox or of a server. */
    static String url(MailProtocol protocol, ServerSettings settings, String path) {
        String scheme = protocol.name().toLowerCase(Locale.ROOT) + (settings.security() == Security.SSL ? "s" : "");
        return option("url", scheme + "://" + settings.host() + ":" + settings.port() + path);
    }
}
