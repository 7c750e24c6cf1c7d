package io.github.spmodesim.simulator.portal.profile;

import io.github.spmodesim.simulator.dialect.AutoconfigDialect;
import io.github.spmodesim.simulator.http.Body;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an autoconfiguration: Thunderbird's {@code clientConfig} of version 1.1. */
final class AutoconfigWriter {
    private final AutoconfigDialect dialect;
    private final List<String> domains;
    private final SetupPlaces places;

    /**
     * A writer.
     *
     * @param dialect what it says
     * @param domains the service's own, at least one
     * @param places where the client is sent
     */
    AutoconfigWriter(AutoconfigDialect dialect, List<String> domains, SetupPlaces places) {
        this.dialect = dialect;
        this.domains = List.copyOf(domains);
        this.places = places;
    }

    /**
     * The answer.
     *
     * @param userName of both servers: a placeholder of the format, or a user name itself
     */
    Body write(String userName) {
        MailServers servers = places.instead(dialect.servers());
        String name = XmlText.of(dialect.displayName().value());
        return Body.of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <clientConfig version="1.1">
                  <emailProvider id="%s">
                %s    <displayName>%s</displayName>
                    <displayShortName>%s</displayShortName>
                %s%s  </emailProvider>
                </clientConfig>
                """.formatted(
                        XmlText.of(domains.get(0)),
                        domains.stream()
                                .map(domain -> "    <domain>" + XmlText.of(domain) + "</domain>\n")
                                .collect(Collectors.joining()),
                        name,
                        name,
                        server("incomingServer type=\"imap\"", servers.incoming(), userName),
                        server("outgoingServer type=\"smtp\"", servers.outgoing(), userName)));
    }

    private static String server(String element, ServerAddress server, String userName) {
        return """
                    <%s>
                      <hostname>%s</hostname>
                      <port>%d</port>
                      <socketType>SSL</socketType>
                      <authentication>password-cleartext</authentication>
                      <username>%s</username>
                    </%s>
                """.formatted(
                        element,
                        XmlText.of(server.host()),
                        server.port(),
                        XmlText.of(userName),
                        element.substring(0, element.indexOf(' ')));
    }
}
