package io.github.spmodesim.client.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a person sets up an account. */
final class SetUpReader {
    private static final Pattern PORT = Pattern.compile("(\\d{1,5})(?:/(tls|starttls|plain))?");

    private SetUpReader() {}

    static SetUp read(ProfileNode node) {
        node.only("discovery", "guessing", "verification", "fields");
        ProfileNode verification = node.child("verification").only("logs_into", "user_forms");
        return new SetUp(
                SourcedReader.read(
                        node.child("discovery"), list -> list.listOf(each -> each.oneOf(Discovery.values()))),
                node.optional("guessing").map(SetUpReader::guessing),
                new Verification(
                        SourcedReader.read(
                                verification.child("logs_into"),
                                list -> list.listOf(each -> each.oneOf(MailProtocol.values()))),
                        SourcedReader.read(
                                verification.child("user_forms"),
                                list -> list.listOf(each -> each.oneOf(UserForm.values())))),
                fields(node.child("fields")));
    }

    private static Guessing guessing(ProfileNode node) {
        node.only("imap", "smtp", "try_timeout");
        return new Guessing(
                servers(node.child("imap")),
                servers(node.child("smtp")),
                SourcedReader.read(node.child("try_timeout"), ProfileNode::duration));
    }

    private static ServerGuess servers(ProfileNode node) {
        node.only("hosts", "ports");
        return new ServerGuess(
                SourcedReader.read(node.child("hosts"), list -> list.listOf(CommandReader::template)),
                SourcedReader.read(node.child("ports"), list -> list.listOf(SetUpReader::port)));
    }

    private static PortGuess port(ProfileNode node) {
        Matcher matcher = PORT.matcher(node.text());
        if (!matcher.matches()) {
            throw node.wrong("a port such as \"993/tls\", \"143/starttls\", \"143/plain\" or \"25\"");
        }
        return new PortGuess(
                Integer.parseInt(matcher.group(1)),
                Optional.ofNullable(matcher.group(2))
                        .map(layer -> PortGuess.Layer.valueOf(layer.toUpperCase(Locale.ROOT))));
    }

    private static Map<SettingsField, Sourced<String>> fields(ProfileNode node) {
        Map<SettingsField, Sourced<String>> fields = new EnumMap<>(SettingsField.class);
        if (node.isBlank()) {
            return fields;
        }
        String[] names = Arrays.stream(SettingsField.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        for (String name : node.only(names).names()) {
            fields.put(
                    SettingsField.valueOf(name.toUpperCase(Locale.ROOT)),
                    SourcedReader.read(node.child(name), ProfileNode::text));
        }
        return fields;
    }
}
