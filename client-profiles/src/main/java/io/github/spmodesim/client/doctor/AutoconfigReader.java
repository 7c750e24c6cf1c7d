package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads Mozilla's autoconfig format, {@code clientConfig} version 1.1: the first IMAP and the first SMTP server. */
public final class AutoconfigReader {
    private AutoconfigReader() {}

    /**
     * Reads a file's text.
     *
     * @param address takes the place of {@code %EMAILADDRESS%} and its parts
     * @param user takes the place of the user name where the file has a placeholder
     * @param password for both servers; the file does not hold it
     * @throws IllegalArgumentException if it is no such file
     */
    public static MailAccount read(String text, String address, String user, TypedPassword password) {
        Document document = parse(text);
        Person person = new Person(address, user, password);
        return new MailAccount(
                "autoconfig",
                address,
                settings(server(document, "incomingServer", "imap"), person),
                settings(server(document, "outgoingServer", "smtp"), person));
    }

    private static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The preset one prints to the standard error besides.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("autoconfig: found no readable XML, expected clientConfig 1.1", e);
        }
    }

    private static Element server(Document document, String name, String type) {
        NodeList servers = document.getElementsByTagName(name);
        for (int i = 0; i < servers.getLength(); i++) {
            if (servers.item(i) instanceof Element element
                    && element.getAttribute("type").equals(type)) {
                return element;
            }
        }
        throw new IllegalArgumentException("autoconfig: found no " + name + " of type " + type + ", expected one");
    }

    private static ServerSettings settings(Element server, Person person) {
        return new ServerSettings(
                person.filled(text(server, "hostname")),
                PortText.read("autoconfig: port of " + server.getTagName(), text(server, "port")),
                text(server, "socketType").equals("SSL") ? Security.SSL : Security.PLAIN,
                new Credentials(
                        method(text(server, "authentication")),
                        person.user(text(server, "username")),
                        person.password()));
    }

    /** Source: the format's page, Thunderbird autoconfig, authentication; {@code secure} is its older name. */
    private static Authentication method(String name) {
        return switch (name) {
            case "none", "client-IP-address", "smtp-after-pop" -> Authentication.NONE;
            case "password-encrypted", "secure" -> Authentication.ENCRYPTED_PASSWORD;
            case "GSSAPI" -> Authentication.KERBEROS;
            case "NTLM" -> Authentication.NTLM;
            case "TLS-client-cert" -> Authentication.CERTIFICATE;
            case "OAuth2" -> Authentication.OAUTH2;
            default -> Authentication.PASSWORD;
        };
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        if (found.getLength() == 0) {
            throw new IllegalArgumentException(
                    "autoconfig: found no " + name + " in " + parent.getTagName() + ", expected one");
        }
        return found.item(0).getTextContent().strip();
    }

    /** Whose account it is. */
    private record Person(String address, String user, TypedPassword password) {
        String filled(String template) {
            return template.replace("%EMAILADDRESS%", address)
                    .replace("%EMAILLOCALPART%", address.replaceFirst("@.*", ""))
                    .replace("%EMAILDOMAIN%", address.replaceFirst(".*@", ""));
        }

        /** An own user name wins over a placeholder: the IMAP ID need not be a part of the address. */
        String user(String template) {
            return template.contains("%") && !user.isEmpty() ? user : filled(template);
        }
    }
}
