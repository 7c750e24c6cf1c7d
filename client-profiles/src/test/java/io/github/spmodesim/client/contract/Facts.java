package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Conduct;
import io.github.spmodesim.client.profile.Failure;
import io.github.spmodesim.client.profile.Fix;
import io.github.spmodesim.client.profile.Guessing;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Message;
import io.github.spmodesim.client.profile.NextTry;
import io.github.spmodesim.client.profile.PortGuess;
import io.github.spmodesim.client.profile.Reaction;
import io.github.spmodesim.client.profile.ServerGuess;
import io.github.spmodesim.client.profile.SetUp;
import io.github.spmodesim.client.profile.Shown;
import io.github.spmodesim.client.profile.Sourced;
import io.github.spmodesim.client.profile.Visibility;
import io.github.spmodesim.client.profile.Wire;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a profile says that no server hears, in the form of the hand-written {@code .facts} files: text by name. */
final class Facts {
    /** Nobody knows. */
    static final String UNKNOWN = "?";

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Set<String> shownMessages = new HashSet<>();

    private Facts() {}

    static Map<String, String> of(ClientProfile profile) {
        Facts facts = new Facts();
        facts.app(profile);
        facts.setUp(profile.setUp());
        profile.mail().ifPresent(wire -> facts.wire(wire, profile.isDrivable(MailProtocol.IMAP)));
        facts.conduct(profile.conduct());
        return facts.facts;
    }

    private void app(ClientProfile profile) {
        put("name", profile.app().name(), name -> name);
        put("version", profile.app().version(), version -> version);
        put("versions", profile.app().edition().versions(), versions -> versions);
        put("systems", profile.app().edition().systems(), Facts::list);
        put("standing", profile.app().footing().standing(), Facts::word);
        put("origins", profile.app().footing().origins(), Facts::words);
        put("transport", profile.app().footing().transport(), Facts::word);
    }

    private void setUp(SetUp setUp) {
        put("discovery", setUp.discovery(), Facts::words);
        setUp.guessing().ifPresent(this::guessing);
        put("logs into", setUp.verification().logsInto(), Facts::words);
        put("user forms", setUp.verification().userForms(), Facts::words);
        setUp.fields().forEach((field, text) -> put("field " + word(field), text, words -> words));
    }

    private void guessing(Guessing guessing) {
        guess("imap", guessing.imap());
        guess("smtp", guessing.smtp());
        put("guess waits", guessing.tryTimeout(), Facts::text);
    }

    private void guess(String protocol, ServerGuess guess) {
        put("guess " + protocol + " hosts", guess.hosts(), Facts::list);
        put(
                "guess " + protocol + " ports",
                guess.ports(),
                ports -> list(ports.stream().map(Facts::port).toList()));
    }

    private void wire(Wire wire, boolean heard) {
        put("connections", wire.imap().plan().connections().max(), Object::toString);
        put("push", wire.imap().plan().push().kinds(), Facts::words);
        wire.imap()
                .plan()
                .push()
                .idle()
                .ifPresent(idle -> put(
                        "idle renewed after",
                        idle.renewEvery(),
                        every -> every.map(Facts::text).orElse("never")));
        if (!heard) {
            put("asks before the log-in", wire.imap().capability().beforeLogin(), Facts::word);
        }
    }

    private void conduct(Conduct conduct) {
        put("polls every", conduct.routine().pollEvery(), Facts::text);
        put(
                "poll choices",
                conduct.routine().pollChoices(),
                choices -> list(choices.stream().map(Facts::text).toList()));
        put("keeps the password", conduct.routine().keepsPassword(), Facts::word);
        for (Failure failure : Failure.values()) {
            put("again " + word(failure), conduct.routine().after(failure), Facts::again);
        }
        for (MailProtocol protocol : MailProtocol.values()) {
            for (Failure failure : Failure.values()) {
                Reaction reaction = conduct.reactions().to(protocol, failure);
                facts.put("shows " + word(protocol) + " " + word(failure), reaction(conduct, reaction));
            }
        }
        conduct.messages().forEach(this::words);
        for (Fix fix : Fix.values()) {
            Optional<List<String>> steps =
                    Optional.ofNullable(conduct.fixes().get(fix)).flatMap(Sourced::known);
            facts.put(
                    "fix " + word(fix),
                    steps.map(screens -> String.join(" > ", screens)).orElse(UNKNOWN));
        }
    }

    private String reaction(Conduct conduct, Reaction reaction) {
        Shown nothing = new Shown(Visibility.NONE, "");
        Shown foreground = reaction.foreground().known().orElse(nothing);
        String background = reaction.background()
                .known()
                .map(shown -> background(shown, foreground))
                .orElse(UNKNOWN);
        if (reaction.foreground().known().isEmpty()) {
            return UNKNOWN + " | " + UNKNOWN + " | " + UNKNOWN + " | " + background;
        }
        shownMessages.add(foreground.message());
        Message message = conduct.message(foreground.message());
        return word(foreground.visibility()) + " | " + lines(message.ja()) + " | " + lines(message.en()) + " | "
                + background;
    }

    /** In the background a client shows nothing or the same words. */
    private static String background(Shown shown, Shown foreground) {
        if (shown.visibility() == Visibility.NONE) {
            return "none";
        }
        return word(shown.visibility()) + (shown.message().equals(foreground.message()) ? "" : " of other words");
    }

    /** Words that no failure of IMAP or SMTP shows, and those of other versions. */
    private void words(String id, Message message) {
        if (!shownMessages.contains(id)) {
            facts.put("words " + lines(message.ja()), lines(message.en()) + " | -");
        }
        message.earlier()
                .forEach(other -> facts.put(
                        "words " + lines(other.ja()),
                        lines(other.en()) + " | " + other.versions().known().orElse(UNKNOWN)));
    }

    private <T> void put(String name, Sourced<T> value, Function<T, String> text) {
        facts.put(name, value.known().map(text).orElse(UNKNOWN));
    }

    private static String again(NextTry next) {
        return switch (next.kind()) {
            case POLL -> "at the next poll";
            case NEVER -> "never";
            case PAUSE -> "after " + text(next.pause());
            case DOUBLING -> "after " + text(next.pause()) + " doubling";
        };
    }

    private static String port(PortGuess guess) {
        return guess.port() + guess.layer().map(layer -> "/" + word(layer)).orElse("");
    }

    private static String lines(Sourced<List<String>> lines) {
        return lines.known().map(known -> String.join(" / ", known)).orElse(UNKNOWN);
    }

    private static String text(Duration duration) {
        return duration.toString().substring(2).toLowerCase(Locale.ROOT);
    }

    private static String list(Collection<String> texts) {
        return String.join(", ", texts);
    }

    private static String words(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Facts::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
