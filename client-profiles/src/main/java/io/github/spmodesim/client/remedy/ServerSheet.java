package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;

/**
 * The right settings of both servers, as on a sheet of instructions.
 *
 * @param incoming the IMAP server
 * @param outgoing the SMTP server
 */
public record ServerSheet(Server incoming, Server outgoing) {
    /**
     * One server of the sheet.
     *
     * @param host host name
     * @param port port
     * @param security the SSL switch
     */
    public record Server(String host, int port, Security security) {
        /** These settings with what the sheet says; user name and password stay. */
        public ServerSettings correct(ServerSettings settings) {
            return settings.withHost(host).withPort(port).withSecurity(security);
        }
    }

    /** The article's sheet: claims C2 (hosts) and C3 (ports, SSL on). */
    public static ServerSheet article() {
        return new ServerSheet(
                new Server("imap.spmode.ne.jp", 993, Security.SSL), new Server("smtp.spmode.ne.jp", 465, Security.SSL));
    }
}
