package io.github.spmodesim.scenarios.cause;

import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One field is wrong in the settings of one server or of both (claims T2b, T4a, T5a).
 *
 * @param claim the claim
 * @param servers whose settings
 * @param field which field
 */
public record WrongSettings(String claim, Servers servers, ServerField field) implements Cause {
    /** Whose settings are wrong. */
    public enum Servers {
        /** Those of both. */
        BOTH("受信と送信"),
        /** Those of the IMAP server. */
        INCOMING("受信"),
        /** Those of the SMTP server. */
        OUTGOING("送信");

        private final String japanese;

        Servers(String japanese) {
            this.japanese = japanese;
        }

        private boolean includes(Servers one) {
            return this == BOTH || this == one;
        }
    }

    private static final Set<ServerField> WHERE = Set.of(ServerField.HOST, ServerField.PORT, ServerField.SSL);

    /** Each cause that the article has, field by field. */
    public static List<Cause> all() {
        Stream<Cause> both = Stream.of(ServerField.values())
                .filter(WHERE::contains)
                .map(field -> new WrongSettings("T2b", Servers.BOTH, field));
        Stream<Cause> incoming = Stream.of(ServerField.values())
                .filter(field -> field != ServerField.AUTHENTICATION)
                .map(field -> new WrongSettings("T4a", Servers.INCOMING, field));
        Stream<Cause> outgoing =
                Stream.of(ServerField.values()).map(field -> new WrongSettings("T5a", Servers.OUTGOING, field));
        return Stream.of(both, incoming, outgoing).flatMap(causes -> causes).toList();
    }

    @Override
    public String id() {
        return claim + "-" + field.key();
    }

    @Override
    public String japanese() {
        return servers.japanese + "の" + field.japanese();
    }

    @Override
    public void strike(InstalledApp app, Person person, World world) {
        app.device().change(app.account().displayName(), this::wrong);
    }

    private MailAccount wrong(MailAccount account) {
        MailAccount changed = account;
        if (servers.includes(Servers.INCOMING)) {
            changed = changed.withIncoming(server -> field.wrong(server, account.address()));
        }
        if (servers.includes(Servers.OUTGOING)) {
            changed = changed.withOutgoing(server -> field.wrong(server, account.address()));
        }
        return changed;
    }
}
