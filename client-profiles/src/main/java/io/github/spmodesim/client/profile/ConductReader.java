package io.github.spmodesim.client.profile;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a client behaves towards the person. */
final class ConductReader {
    private static final Pattern SHOWN = Pattern.compile("(dialog|alert|notification) ([a-z-]+)");

    private ConductReader() {}

    static Conduct read(ProfileNode node) {
        node.only("poll_every", "reactions", "messages", "fixes");
        Map<String, Message> messages = messages(node.child("messages"));
        return new Conduct(
                SourcedReader.read(node.child("poll_every"), ProfileNode::duration),
                reactions(node.child("reactions").only("imap", "smtp"), messages),
                messages,
                fixes(node.child("fixes")));
    }

    private static Map<String, Message> messages(ProfileNode node) {
        Map<String, Message> messages = new LinkedHashMap<>();
        for (String id : node.names()) {
            ProfileNode message = node.child(id).only("ja", "en");
            messages.put(id, new Message(lines(message.child("ja")), lines(message.child("en"))));
        }
        return messages;
    }

    private static Sourced<List<String>> lines(ProfileNode node) {
        return SourcedReader.read(node, list -> list.listOf(ProfileNode::text));
    }

    private static Reactions reactions(ProfileNode node, Map<String, Message> messages) {
        Map<MailProtocol, Map<Failure, Reaction>> all = new EnumMap<>(MailProtocol.class);
        for (MailProtocol protocol : MailProtocol.values()) {
            all.put(protocol, ofProtocol(node.child(protocol.name().toLowerCase(Locale.ROOT)), messages));
        }
        return new Reactions(all);
    }

    private static Map<Failure, Reaction> ofProtocol(ProfileNode node, Map<String, Message> messages) {
        Map<Failure, Reaction> reactions = new EnumMap<>(Failure.class);
        for (ProfileNode item : node.items()) {
            item.only("on", "foreground", "background");
            Reaction reaction =
                    new Reaction(shown(item.child("foreground"), messages), shown(item.child("background"), messages));
            for (ProfileNode on : item.child("on").items()) {
                if (reactions.put(on.oneOf(Failure.values()), reaction) != null) {
                    throw on.refuse("a second reaction", "one reaction to each failure");
                }
            }
        }
        for (Failure failure : Failure.values()) {
            if (!reactions.containsKey(failure)) {
                throw node.refuse(
                        "no reaction to " + failure.name().toLowerCase(Locale.ROOT), "one reaction to each failure");
            }
        }
        return reactions;
    }

    private static Sourced<Shown> shown(ProfileNode node, Map<String, Message> messages) {
        return SourcedReader.read(node, value -> shownValue(value, messages));
    }

    private static Shown shownValue(ProfileNode value, Map<String, Message> messages) {
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

    private static Map<Fix, Sourced<List<String>>> fixes(ProfileNode node) {
        Map<Fix, Sourced<List<String>>> fixes = new EnumMap<>(Fix.class);
        for (Fix fix : Fix.values()) {
            fixes.put(fix, lines(node.child(fix.name().toLowerCase(Locale.ROOT))));
        }
        node.only(fixes.keySet().stream()
                .map(fix -> fix.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new));
        return fixes;
    }
}
