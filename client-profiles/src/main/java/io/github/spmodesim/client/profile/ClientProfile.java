package io.github.spmodesim.client.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of one mail client: how it is set up, what it says on the wire and what it shows to the person.
 *
 * @param app which client, and which variant of its profile
 * @param setUp how an account is set up in it
 * @param mail what it says on the wire; empty if it speaks neither IMAP nor SMTP
 * @param conduct how it behaves towards the person
 * @param open what nobody knows
 */
public record ClientProfile(App app, SetUp setUp, Optional<Wire> mail, Conduct conduct, OpenQuestions open) {
    /** Id and, in a variant, the names of the chosen candidates: {@code iphone-mail[LOGIN, gives up]}. */
    public String name() {
        return app.variant().isEmpty() ? app.id() : app.id() + app.variant();
    }

    /**
     * What it says on the wire.
     *
     * @throws IllegalStateException if it speaks neither IMAP nor SMTP
     */
    public Wire wire() {
        return mail.orElseThrow(() -> new IllegalStateException(
                name() + ": found a client that speaks HTTPS alone, expected one that speaks IMAP and SMTP"));
    }

    /**
     * One profile for each way the unknown values may turn out.
     *
     * <p>A value with a single candidate takes it in every variant, see {@link #assumed}; values with several multiply. A profile without
     * unknown values that have candidates is its own only variant.
     */
    public List<ClientProfile> variants() {
        return open.variants().isEmpty() ? List.of(this) : open.variants();
    }

    /**
     * Paths of the values that a driver needs for this protocol and that nobody knows, candidates included. A scenario
     * that needs one of them is pending.
     */
    public List<String> unanswered(MailProtocol protocol) {
        if (mail.isEmpty()) {
            return List.of("app.transport");
        }
        return needed(open.unanswered(), protocol);
    }

    /**
     * Paths of the values that a driver needs for this protocol, that nobody knows, and that have a single candidate. Every
     * variant takes it, so that whatever a run with one shows rests on them.
     */
    public List<String> assumed(MailProtocol protocol) {
        return needed(open.assumed(), protocol);
    }

    private static List<String> needed(List<String> paths, MailProtocol protocol) {
        List<String> sections = Stream.of(
                        "app", "tls", "timeouts", protocol.name().toLowerCase(Locale.ROOT))
                .toList();
        return paths.stream()
                .filter(path -> sections.contains(path.split("\\.", 2)[0]))
                .toList();
    }

    /** Whether a driver can speak this protocol as this client does. */
    public boolean isDrivable(MailProtocol protocol) {
        return unanswered(protocol).isEmpty();
    }
}
