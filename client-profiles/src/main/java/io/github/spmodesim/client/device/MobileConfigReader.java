package io.github.spmodesim.client.device;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSNumber;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import com.dd.plist.PropertyListParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a {@code .mobileconfig} as an iPhone does: the signature around it, then the property list. */
public final class MobileConfigReader {
    private static final String MAIL = "com.apple.mail.managed";
    private static final String IMAP = "EmailTypeIMAP";
    private static final String POP = "EmailTypePOP";
    private static final String WEB_CLIP = "com.apple.webClip.managed";
    private static final int DEFAULT_IMAP_PORT = 993;
    // Apple's documentation: unset, 25, 587 and 465 are tried in this order; the first is as far as a profile says.
    private static final int DEFAULT_SMTP_PORT = 25;

    private final List<X509Certificate> authorities;

    /** A reader on a device that trusts these CA certificates. */
    public MobileConfigReader(Collection<X509Certificate> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    /**
     * Reads what was downloaded.
     *
     * @throws ProfileUnreadableException if it is no profile, or if its signature does not fit it
     */
    public ConfigurationProfile read(byte[] octets) throws ProfileUnreadableException {
        SignedEnvelope envelope = looksLikeXml(octets)
                ? new SignedEnvelope(Octets.of(octets), ProfileSignature.NOT_SIGNED)
                : SignedEnvelope.open(octets, authorities);
        NSDictionary root = root(envelope.content().toByteArray());
        if (!text(root, "PayloadType").equals("Configuration")) {
            throw new ProfileUnreadableException("the payload type " + text(root, "PayloadType"));
        }
        List<MailAccount> accounts = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        List<WebClip> webClips = new ArrayList<>();
        for (NSDictionary payload : payloads(root)) {
            switch (text(payload, "PayloadType")) {
                case MAIL -> {
                    if (payload.containsKey("IncomingMailServerIMAPPathPrefix")) {
                        folders.add(text(payload, "EmailAccountDescription"));
                    } else if (!optionalText(payload, "EmailAccountType")
                            .orElse(IMAP)
                            .equals(POP)) {
                        accounts.add(account(payload));
                    }
                }
                case WEB_CLIP -> webClips.add(new WebClip(text(payload, "Label"), URI.create(text(payload, "URL"))));
                default -> {
                    // A device installs Wi-Fi, cellular and other settings too; they are no mail.
                }
            }
        }
        return new ConfigurationProfile(
                text(root, "PayloadIdentifier"),
                text(root, "PayloadDisplayName"),
                envelope.signature(),
                accounts,
                webClips,
                folders);
    }

    private static boolean looksLikeXml(byte[] octets) {
        return new String(octets, 0, Math.min(octets.length, 5), StandardCharsets.ISO_8859_1).equals("<?xml");
    }

    private static NSDictionary root(byte[] content) throws ProfileUnreadableException {
        try {
            if (PropertyListParser.parse(content) instanceof NSDictionary root) {
                return root;
            }
        } catch (Exception e) {
            throw new ProfileUnreadableException("no property list", e);
        }
        throw new ProfileUnreadableException("a property list without a dictionary");
    }

    private static List<NSDictionary> payloads(NSDictionary root) throws ProfileUnreadableException {
        List<NSDictionary> payloads = new ArrayList<>();
        if (root.objectForKey("PayloadContent") instanceof NSArray contents) {
            for (NSObject content : contents.getArray()) {
                if (!(content instanceof NSDictionary payload)) {
                    throw new ProfileUnreadableException("a payload that is no dictionary");
                }
                payloads.add(payload);
            }
        }
        return payloads;
    }

    private static MailAccount account(NSDictionary payload) throws ProfileUnreadableException {
        ServerSettings incoming = server(payload, "Incoming", DEFAULT_IMAP_PORT);
        ServerSettings outgoing = server(payload, "Outgoing", DEFAULT_SMTP_PORT);
        return new MailAccount(
                text(payload, "EmailAccountDescription"),
                text(payload, "EmailAddress"),
                incoming,
                flag(payload, "OutgoingPasswordSameAsIncomingPassword")
                        ? outgoing.withPassword(incoming.credentials().password())
                        : outgoing);
    }

    private static ServerSettings server(NSDictionary payload, String side, int defaultPort)
            throws ProfileUnreadableException {
        Credentials credentials = Credentials.of(
                text(payload, side + "MailServerUsername"),
                new TypedPassword(optionalText(payload, side + "Password").orElse("")));
        ServerSettings settings = new ServerSettings(
                text(payload, side + "MailServerHostName"),
                number(payload, side + "MailServerPortNumber").orElse(defaultPort),
                flag(payload, side + "MailServerUseSSL") ? Security.SSL : Security.PLAIN,
                credentials);
        return settings.withAuthentication(method(text(payload, side + "MailServerAuthentication")));
    }

    /** Source: Apple device management, com.apple.mail.managed, IncomingMailServerAuthentication. */
    private static Authentication method(String name) {
        return switch (name) {
            case "EmailAuthNone" -> Authentication.NONE;
            case "EmailAuthCRAMMD5", "EmailAuthHTTPMD5" -> Authentication.ENCRYPTED_PASSWORD;
            case "EmailAuthNTLM" -> Authentication.NTLM;
            default -> Authentication.PASSWORD;
        };
    }

    private static String text(NSDictionary dictionary, String key) throws ProfileUnreadableException {
        return optionalText(dictionary, key).orElseThrow(() -> new ProfileUnreadableException("no text for " + key));
    }

    private static Optional<String> optionalText(NSDictionary dictionary, String key) {
        return dictionary.objectForKey(key) instanceof NSString text
                ? Optional.of(text.getContent())
                : Optional.empty();
    }

    private static OptionalInt number(NSDictionary dictionary, String key) {
        return dictionary.objectForKey(key) instanceof NSNumber number
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }

    private static boolean flag(NSDictionary dictionary, String key) {
        return dictionary.objectForKey(key) instanceof NSNumber number && number.isBoolean() && number.boolValue();
    }
}
