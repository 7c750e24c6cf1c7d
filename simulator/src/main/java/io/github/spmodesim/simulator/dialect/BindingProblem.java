package io.github.spmodesim.simulator.dialect;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one sentence where a tree does not fit the records, what was expected and what stands there. */
final class BindingProblem {
    private static final int SHOWN = 60;

    private BindingProblem() {}

    /** The sentence for a failure at binding {@code root}. */
    static String sentence(ObjectNode root, JsonMappingException failure) {
        String place = place(failure);
        return (place.isEmpty() ? "" : place + ": ") + problem(root, failure);
    }

    private static String problem(ObjectNode root, JsonMappingException failure) {
        try {
            throw failure;
        } catch (UnrecognizedPropertyException e) {
            List<String> known = e.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            return "expected one of " + known + ", got the unknown key " + e.getPropertyName();
        } catch (ValueInstantiationException e) {
            // A record has refused its values, in a sentence of its own.
            return String.valueOf(
                    e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage());
        } catch (MismatchedInputException e) {
            return "expected " + expected(e, found(root, e)) + ", got " + shown(found(root, e));
        } catch (JsonMappingException e) {
            return e.getOriginalMessage();
        }
    }

    private static String expected(MismatchedInputException e, JsonNode found) {
        Class<?> type = e.getTargetType();
        if (found.isMissingNode() || type == null) {
            return "a value";
        }
        if (type.isEnum()) {
            return "one of " + List.of(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "Integer", "Long" -> "a whole number";
            case "Boolean" -> "true or false";
            case "String" -> "text";
            case "Setting" -> "{value: ..., tag: ..., source: ...}";
            default -> "a map";
        };
    }

    private static JsonNode found(ObjectNode root, JsonMappingException e) {
        JsonNode node = root;
        for (JsonMappingException.Reference step : e.getPath()) {
            node = step.getFieldName() == null ? MissingNode.getInstance() : node.path(step.getFieldName());
        }
        return node;
    }

    private static String shown(JsonNode found) {
        if (found.isMissingNode()) {
            return "nothing";
        }
        String text = found.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }

    private static String place(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .collect(Collectors.joining("."));
    }
}
