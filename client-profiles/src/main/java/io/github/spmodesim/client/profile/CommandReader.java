package io.github.spmodesim.client.profile;

import static io.github.spmodesim.client.profile.SourcedReader.driven;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what IMAP and SMTP have in common: steps, guards, log-in orders, reconnects. */
final class CommandReader {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}?");

    private CommandReader() {}

    static CommandStep step(ProfileNode node) {
        node.only("send", "if", "unless", "from");
        ProfileNode send = node.child("send");
        List<String> commands = send.isList() ? send.listOf(CommandReader::template) : List.of(template(send));
        return new CommandStep(commands, guard(node), node.reading().knownFrom(node));
    }

    /** Steps that may be none or unknown. */
    static Sourced<List<CommandStep>> steps(ProfileNode node) {
        return SourcedReader.list(node, CommandReader::step, CommandStep::provenance);
    }

    static String template(ProfileNode node) {
        String text = node.text();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String written = matcher.group();
            if (Arrays.stream(Placeholder.values())
                    .noneMatch(known -> known.written().equals(written))) {
                throw node.refuse(written, "one of " + Placeholder.all());
            }
        }
        return text;
    }

    static Guard guard(ProfileNode node) {
        return new Guard(capabilities(node, "if"), capabilities(node, "unless"));
    }

    static <M> LoginOrder<M> login(ProfileNode node, Function<ProfileNode, M> mechanism) {
        node.only("order", "initial_response", "rounds", "fallback", "wrong_password", "other_words");
        return new LoginOrder<>(
                driven(node.child("order"), list -> list.listOf(mechanism)),
                driven(node.child("initial_response"), list -> list.listOf(mechanism)),
                driven(node.child("rounds"), ProfileNode::integer),
                new RefusalReading(
                        driven(node.child("fallback"), CommandReader::codes),
                        driven(node.child("wrong_password"), CommandReader::codes),
                        driven(node.child("other_words"), list -> list.listOf(ProfileNode::text))));
    }

    static List<Reconnect> reconnects(ProfileNode node) {
        return node.listOf(item -> {
            item.only("on", "times", "pause");
            return new Reconnect(
                    item.child("on").oneOf(Failure.values()),
                    item.child("times").integer(),
                    item.child("pause").duration());
        });
    }

    private static ReplyCodes codes(ProfileNode node) {
        return new ReplyCodes(new HashSet<>(node.listOf(ProfileNode::text)));
    }

    private static Set<String> capabilities(ProfileNode node, String name) {
        return node.optional(name)
                .map(list -> (Set<String>) new HashSet<>(list.listOf(ProfileNode::text)))
                .orElse(Set.of());
    }
}
