package io.github.spmodesim.client.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other values of the same kind, such as the loader takes. */
final class MutantValues {
    private static final Pattern DURATION = Pattern.compile("(\\d+)([smh])");
    private static final Pattern REACTION = Pattern.compile("(dialog|alert|notification) (.*)");
    private static final List<List<String>> WORDS = List.of(
            List.of("lower", "upper"),
            List.of("close", "farewell"),
            List.of("always", "if_not_announced", "never"),
            List.of("quoted", "bare"),
            List.of("synchronising", "non_synchronising"),
            List.of("number", "number_and_connection", "letter_and_number", "random"),
            List.of("active", "historical"),
            List.of("imap_smtp", "https"),
            List.of("until_replaced", "forgotten"));
    /** Sets: the order of their elements means nothing. */
    private static final Set<String> UNORDERED = Set.of(
            "fallback", "wrong_password", "other_words", "initial_response", "protocols", "if", "unless", "reconnects");

    private MutantValues() {}

    /** Other values for a scalar; several where one of them might be missed. */
    static List<JsonNode> of(String path, JsonNode value, ObjectNode profile) {
        if (value.isBoolean()) {
            return List.of(BooleanNode.valueOf(!value.booleanValue()));
        }
        if (value.isInt()) {
            return List.of(IntNode.valueOf(value.intValue() + 1));
        }
        return texts(path, value.asText(), profile).stream().map(Mutants::text).toList();
    }

    private static List<String> texts(String path, String value, ObjectNode profile) {
        if (path.endsWith("ground")) {
            return reactions(value, profile);
        }
        if (path.endsWith("renew_every")) {
            return List.of(value.equals("never") ? "5m" : "never", value.equals("never") ? "1m" : "7" + value);
        }
        if (path.endsWith(".next")) {
            return next(value);
        }
        if (path.endsWith("].on")) {
            return List.of("mechanism_missing");
        }
        Optional<List<String>> words =
                WORDS.stream().filter(group -> group.contains(value)).findFirst();
        return words.map(group ->
                        group.stream().filter(word -> !word.equals(value)).toList())
                .orElseGet(() -> List.of(changed(value)));
    }

    private static String changed(String value) {
        Matcher duration = DURATION.matcher(value);
        return duration.matches() ? "7" + value : value + " X";
    }

    private static List<String> next(String value) {
        Matcher pause = Pattern.compile("after (\\d+[smh])( doubling)?").matcher(value);
        if (!pause.matches()) {
            return List.of("after 1s", value.equals("never") ? "at the next poll" : "never");
        }
        return List.of(
                "at the next poll",
                value.replace("after ", "after 7"),
                pause.group(2) == null ? value + " doubling" : "after " + pause.group(1));
    }

    /** Another form, other words, or nothing at all. */
    private static List<String> reactions(String value, ObjectNode profile) {
        List<String> messages = new ArrayList<>();
        profile.at("/conduct/messages").fieldNames().forEachRemaining(messages::add);
        Matcher reaction = REACTION.matcher(value);
        if (!reaction.matches()) {
            return messages.isEmpty() ? List.of() : List.of("dialog " + messages.get(0));
        }
        List<String> others = new ArrayList<>();
        others.add("none");
        others.add((reaction.group(1).equals("alert") ? "dialog " : "alert ") + reaction.group(2));
        messages.stream()
                .filter(message -> !message.equals(reaction.group(2)))
                .limit(1)
                .forEach(message -> others.add(reaction.group(1) + " " + message));
        return others;
    }

    /** One element for an empty list. */
    static ArrayNode filled(String path, ObjectNode profile) {
        return profile.arrayNode()
                .add(json(
                        switch (path) {
                            case "tls.alpn" -> "\"imap\"";
                            case "imap.login.initial_response" -> "\"AUTHENTICATE PLAIN\"";
                            case "imap.login.fallback", "smtp.login.fallback" -> "\"ANY\"";
                            // Words of the server that refuses a password here.
                            case "imap.login.other_words" -> "\"authenticate failed\"";
                            case "smtp.login.other_words" -> "\"Error\"";
                            case "imap.push.kinds" -> "\"vendor\"";
                            case "smtp.mail_parameters" -> "{\"send\": \"BODY=8BITMIME\"}";
                            case "imap.connections.reconnects" ->
                                "{\"on\": \"dropped_at_login\", \"times\": 1, \"pause\": \"0s\"}";
                            case "smtp.reconnects" -> "{\"on\": \"command_deferred\", \"times\": 1, \"pause\": \"0s\"}";
                            case "setup.verification.logs_into" -> "\"imap\"";
                            default ->
                                throw new IllegalArgumentException(path + ": found an empty list, expected none");
                        }));
    }

    static boolean isOrdered(String path) {
        return !UNORDERED.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    static ArrayNode reversed(ArrayNode list) {
        ArrayNode reversed = JsonNodeFactory.instance.arrayNode();
        list.forEach(item -> reversed.insert(0, item));
        return reversed;
    }

    /** A range of numbers, moved at its ends. */
    static ArrayNode shifted(ArrayNode range, int lower, int upper) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(range.get(0).intValue() + lower)
                .add(range.get(1).intValue() + upper);
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
