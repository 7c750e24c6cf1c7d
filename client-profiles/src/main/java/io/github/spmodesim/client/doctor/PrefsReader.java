package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an IMAP account of a Thunderbird {@code prefs.js} and the outgoing server of its first identity.
 *
 * <p>The file holds no password. {@code socketType} and {@code try_ssl}: 3 is SSL/TLS, anything else is not; {@code authMethod}:
 * see {@link #method} (source: comm-central, nsMsgSocketType and nsMsgAuthMethod).
 */
public final class PrefsReader {
    private static final Pattern PREF =
            Pattern.compile("user_pref\\(\"([^\"]+)\",\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^)]+))\\);");
    private static final String SSL = "3";
    private static final String PASSWORD = "3";

    private final Map<String, String> prefs = new HashMap<>();

    private PrefsReader(String text) {
        Matcher matcher = PREF.matcher(text);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            prefs.put(matcher.group(1), quoted == null ? matcher.group(3).strip() : quoted.replaceAll("\\\\(.)", "$1"));
        }
    }

    /**
     * Reads a file's text.
     *
     * @param address whose account; if empty, the first that is docomo's by server or address, else the first
     * @param password for both servers; the file does not hold it
     * @throws IllegalArgumentException if there is no such IMAP account in it
     */
    public static MailAccount read(String text, String address, TypedPassword password) {
        PrefsReader reader = new PrefsReader(text);
        return reader.account(reader.serverOf(address), password);
    }

    private String serverOf(String address) {
        List<String> servers = prefs.keySet().stream()
                .filter(key -> key.matches("mail\\.server\\.server\\d+\\.type") && "imap".equals(prefs.get(key)))
                .map(key -> key.substring(0, key.lastIndexOf('.') + 1))
                // server2 before server10
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        if (servers.isEmpty()) {
            throw new IllegalArgumentException(
                    "prefs.js: found no mail.server.serverN.type of imap, expected an IMAP account");
        }
        if (address.isEmpty()) {
            return servers.stream().filter(this::isDocomo).findFirst().orElse(servers.get(0));
        }
        return servers.stream()
                .filter(server -> addressOf(server).equalsIgnoreCase(address))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("prefs.js: found IMAP accounts of "
                        + servers.stream().map(this::addressOf).toList() + ", expected one of " + address));
    }

    private boolean isDocomo(String server) {
        return pref(server + "hostname", "").endsWith("spmode.ne.jp")
                || addressOf(server).endsWith("@docomo.ne.jp");
    }

    private String addressOf(String server) {
        return pref("mail.identity." + identityOf(server) + ".useremail", "");
    }

    private MailAccount account(String server, TypedPassword password) {
        String identity = "mail.identity." + identityOf(server) + ".";
        String smtp =
                "mail.smtpserver." + pref(identity + "smtpServer", pref("mail.smtp.defaultserver", "smtp1")) + ".";
        return new MailAccount(
                pref(server + "name", "Thunderbird"),
                pref(identity + "useremail", ""),
                settings(server, new Keys("userName", "socketType", "993"), password),
                settings(smtp, new Keys("username", "try_ssl", "465"), password));
    }

    private String identityOf(String server) {
        String id = server.substring("mail.server.".length(), server.length() - 1);
        return prefs.keySet().stream()
                .filter(key -> key.matches("mail\\.account\\.account\\d+\\.server") && id.equals(prefs.get(key)))
                .map(key -> pref(key.replace(".server", ".identities"), "id1"))
                .findFirst()
                .orElse("id1")
                // id1,id2: of several the first is the preset.
                .replaceFirst(",.*", "");
    }

    private ServerSettings settings(String prefix, Keys keys, TypedPassword password) {
        return new ServerSettings(
                pref(prefix + "hostname", ""),
                PortText.read("prefs.js: " + prefix + "port", pref(prefix + "port", keys.port())),
                pref(prefix + keys.security(), "0").equals(SSL) ? Security.SSL : Security.PLAIN,
                new Credentials(method(prefix), pref(prefix + keys.user(), ""), password));
    }

    /**
     * 1 none, 4 encrypted password, 5 GSSAPI, 6 NTLM, 7 certificate, 8 any that is secure, 10 OAuth2. 2, 3 and 9 send a password
     * in clear where the server offers nothing else. A server of incoming mail cannot go without: 1 is a password there.
     */
    private Authentication method(String prefix) {
        return switch (pref(prefix + "authMethod", PASSWORD)) {
            case "1" -> prefix.startsWith("mail.smtpserver") ? Authentication.NONE : Authentication.PASSWORD;
            case "4", "8" -> Authentication.ENCRYPTED_PASSWORD;
            case "5" -> Authentication.KERBEROS;
            case "6" -> Authentication.NTLM;
            case "7" -> Authentication.CERTIFICATE;
            case "10" -> Authentication.OAUTH2;
            default -> Authentication.PASSWORD;
        };
    }

    private String pref(String key, String preset) {
        return prefs.getOrDefault(key, preset);
    }

    /** Names that differ between the two kinds of server, and the port where none is written. */
    private record Keys(String user, String security, String port) {}
}
