package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.profile.Profiles;
import java.util.List;
import java.util.Map;

/**
 * The set-up screen of Windows Mail as the article has it: host and port in one field, and four boxes to tick (claim C5). What
 * the app says on the wire is not known, so that an implementation of others tries what is typed.
 */
public final class WindowsMailScreen {
    private static final String TICKED = "✓";
    private static final String NOT_TICKED = "-";

    private final World world;
    private final Belongings belongings;
    private final MailUse mail;

    /** In a world. */
    public WindowsMailScreen(World world, Belongings belongings, MailUse mail) {
        this.world = world;
        this.belongings = belongings;
        this.mail = mail;
    }

    /** What comes of it, both directions. */
    public List<Passage> tried(Person person, Map<String, String> fields) {
        Device computer = belongings.device(
                Profiles.named("jakarta-mail").variants().get(0), Connectivity.withoutSim(AccessPath.WIFI));
        return mail.tryBoth(computer, account(person, fields), Drive.JAKARTA);
    }

    private MailAccount account(Person person, Map<String, String> fields) {
        Credentials typed = Credentials.of(person.imapId(), KnownSecret.IMAP.of(world.subscriber(person)));
        Credentials nothing = Credentials.of("", new TypedPassword(""));
        Credentials outgoing = isTicked(fields, "同じ資格情報") ? typed : nothing;
        ServerSettings sending = server(fields, "送信メール サーバー", isTicked(fields, "送信にSSL"), outgoing);
        return new MailAccount(
                Belongings.ACCOUNT,
                person.address(),
                server(fields, "受信メール サーバー", isTicked(fields, "受信にSSL"), typed),
                isTicked(fields, "送信で認証") ? sending : sending.withAuthentication(Authentication.NONE));
    }

    private static ServerSettings server(
            Map<String, String> fields, String field, boolean ssl, Credentials credentials) {
        String[] hostAndPort = text(fields, field).split(":", 2);
        return new ServerSettings(
                hostAndPort[0], Integer.parseInt(hostAndPort[1]), ssl ? Security.SSL : Security.PLAIN, credentials);
    }

    private static boolean isTicked(Map<String, String> fields, String box) {
        return switch (text(fields, box)) {
            case TICKED -> true;
            case NOT_TICKED -> false;
            default -> throw new IllegalArgumentException(box + ": expected " + TICKED + " or " + NOT_TICKED);
        };
    }

    private static String text(Map<String, String> fields, String name) {
        String text = fields.get(name);
        if (text == null) {
            throw new IllegalArgumentException(name + ": expected something typed, got " + fields);
        }
        return text;
    }
}
