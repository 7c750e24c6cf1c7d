package io.github.spmodesim.client.profile;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads how a client behaves towards the person. */
final class ConductReader {
    private ConductReader() {}

    static Conduct read(ProfileNode node) {
        node.only("poll_every", "poll_choices", "next_tries", "keeps_password", "reactions", "messages", "fixes");
        Map<String, Message> messages = messages(node.child("messages"));
        return new Conduct(
                routine(node),
                new ReactionReader(messages).reactions(node.child("reactions").only("imap", "smtp")),
                messages,
                fixes(node.child("fixes")));
    }

    private static Routine routine(ProfileNode node) {
        return new Routine(
                SourcedReader.read(node.child("poll_every"), ProfileNode::duration),
                SourcedReader.read(node.child("poll_choices"), list -> list.listOf(ProfileNode::duration)),
                ReactionReader.nextTries(node.child("next_tries")),
                SourcedReader.read(node.child("keeps_password"), each -> each.oneOf(PasswordKeeping.values())));
    }

    private static Map<String, Message> messages(ProfileNode node) {
        Map<String, Message> messages = new LinkedHashMap<>();
        if (!node.isBlank()) {
            for (String id : node.names()) {
                messages.put(id, message(node.child(id).only("ja", "en", "other_versions")));
            }
        }
        return messages;
    }

    private static Message message(ProfileNode node) {
        List<OtherWording> others = node.optional("other_versions")
                .map(list -> list.listOf(ConductReader::otherWording))
                .orElse(List.of());
        return new Message(lines(node.child("ja")), lines(node.child("en")), others);
    }

    private static OtherWording otherWording(ProfileNode node) {
        node.only("versions", "ja", "en");
        return new OtherWording(
                SourcedReader.read(node.child("versions"), ProfileNode::text),
                lines(node.child("ja")),
                lines(node.child("en")));
    }

    private static Sourced<List<String>> lines(ProfileNode node) {
        return SourcedReader.read(node, list -> list.listOf(ProfileNode::text));
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
