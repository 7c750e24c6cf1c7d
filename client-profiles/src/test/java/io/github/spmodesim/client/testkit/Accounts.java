package io.github.spmodesim.client.testkit;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Trust;
import io.github.spmodesim.client.driver.WireObserver;
import java.net.InetSocketAddress;

/** An account typed in as the article says, and networks that lead its names to servers of the tests. */
public final class Accounts {
    public static final String IMAP = "imap.spmode.ne.jp";
    public static final String SMTP = "smtp.spmode.ne.jp";
    public static final String NAME = "ドコモメール";
    public static final String USER = "dtaro";
    public static final String PASSWORD = "Secret1234";

    private Accounts() {}

    public static MailAccount taro() {
        Credentials credentials = Credentials.of(USER, new TypedPassword(PASSWORD));
        return new MailAccount(
                NAME,
                "taro@docomo.ne.jp",
                new ServerSettings(IMAP, 993, Security.SSL, credentials),
                new ServerSettings(SMTP, 465, Security.SSL, credentials));
    }

    public static MailAccount withIncomingPassword(String password) {
        return taro().withIncoming(server -> server.withPassword(new TypedPassword(password)));
    }

    public static MailAccount withOutgoingPassword(String password) {
        return taro().withOutgoing(server -> server.withPassword(new TypedPassword(password)));
    }

    public static Network network(Route route, Trust trust) {
        return new Network(route, AccessPath.SPMODE_LINE, trust, WireObserver.none());
    }

    public static Network imapAt(InetSocketAddress address, Trust trust) {
        return network(
                Route.builder()
                        .leadEverywhere(IMAP, 993, new Destination.Address(address))
                        .build(),
                trust);
    }

    public static Network at(InetSocketAddress imap, InetSocketAddress smtp, Trust trust) {
        return network(
                Route.builder()
                        .leadEverywhere(IMAP, 993, new Destination.Address(imap))
                        .leadEverywhere(SMTP, 465, new Destination.Address(smtp))
                        .build(),
                trust);
    }
}
