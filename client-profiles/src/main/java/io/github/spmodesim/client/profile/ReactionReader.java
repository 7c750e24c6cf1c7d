package io.github.spmodesim.client.profile;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a client does on each failure: what it shows, and when it tries again. */
final class ReactionReader {
    private static final Pattern SHOWN = Pattern.compile("(dialog|alert|notification) ([a-z-]+)");
    private static final Pattern PAUSE = Pattern.compile("after (\\d+[smh])( doubling)?");

    private final Map<String, Message> messages;

    /** A reader for a client with these words. */
    ReactionReader(Map<String, Message> messages) {
        this.messages = messages;
    }

    Reactions reactions(ProfileNode node) {
        Map<MailProtocol, Map<Failure, Reaction>> all = new EnumMap<>(MailProtocol.class);
        for (MailProtocol protocol : MailProtocol.values()) {
            all.put(
                    protocol,
                    perFailure(node.child(protocol.name().toLowerCase(Locale.ROOT)), "reaction", this::reaction));
        }
        return new Reactions(all);
    }

    static Map<Failure, Sourced<NextTry>> nextTries(ProfileNode node) {
        return perFailure(
                node,
                "next try",
                item -> SourcedReader.read(
                        item.isBlank() ? item : item.only("on", "next").child("next"), ReactionReader::nextTry));
    }

    private Reaction reaction(ProfileNode item) {
        item.only("on", "foreground", "background");
        return new Reaction(
                SourcedReader.read(item.child("foreground"), this::shown),
                SourcedReader.read(item.child("background"), this::shown));
    }

    private Shown shown(ProfileNode value) {
        if (value.isText("none")) {
            return new Shown(Visibility.NONE, "");
        }
        Matcher matcher = SHOWN.matcher(value.text());
        if (!matcher.matches()) {
            throw value.wrong("none, or dialog, alert or notification with a message id");
        }
        String id = matcher.group(2);
        if (!messages.containsKey(id)) {
            throw value.wrong("a message id of " + messages.keySet());
        }
        return new Shown(Visibility.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), id);
    }

    private static NextTry nextTry(ProfileNode value) {
        if (value.isText("at the next poll")) {
            return new NextTry(NextTry.Kind.POLL, Duration.ZERO);
        }
        if (value.isText("never")) {
            return new NextTry(NextTry.Kind.NEVER, Duration.ZERO);
        }
        Matcher matcher = PAUSE.matcher(value.text());
        if (!matcher.matches()) {
            throw value.wrong("at the next poll, never, or a pause such as \"after 60m\" or \"after 30s doubling\"");
        }
        return new NextTry(
                matcher.group(2) == null ? NextTry.Kind.PAUSE : NextTry.Kind.DOUBLING,
                ProfileNode.duration(matcher.group(1)));
    }

    /** One value for each failure; in a section that is unknown as a whole, an unknown one. */
    private static <T> Map<Failure, T> perFailure(ProfileNode node, String what, Function<ProfileNode, T> read) {
        Map<Failure, T> values = new EnumMap<>(Failure.class);
        if (node.isBlank()) {
            for (Failure failure : Failure.values()) {
                values.put(failure, read.apply(node));
            }
            return values;
        }
        for (ProfileNode item : node.items()) {
            T value = read.apply(item);
            for (ProfileNode on : item.child("on").items()) {
                if (values.put(on.oneOf(Failure.values()), value) != null) {
                    throw on.refuse("a second " + what, "one " + what + " to each failure");
                }
            }
        }
        for (Failure failure : Failure.values()) {
            if (!values.containsKey(failure)) {
                throw node.refuse(
                        "no " + what + " to " + failure.name().toLowerCase(Locale.ROOT),
                        "one " + what + " to each failure");
            }
        }
        return values;
    }
}
