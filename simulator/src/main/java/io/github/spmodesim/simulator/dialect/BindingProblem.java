package io.github.spmodesim.simulator.dialect;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in a reader's words why a tree is no dialect: the place, what was expected, what stands there. */
final class BindingProblem {
    private BindingProblem() {}

    static String sentence(JsonMappingException e) {
        String path = path(e);
        return (path.isEmpty() ? "" : path + ": ") + problem(e);
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .collect(Collectors.joining("."));
    }

    private static String problem(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown, expected one of " + new TreeSet<>(unknown.getKnownPropertyIds());
        }
        if (e instanceof MismatchedInputException mismatch) {
            return "expected " + kind(mismatch.getTargetType()) + ", got " + found(mismatch);
        }
        // A record refused its values in words of its own.
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static String found(MismatchedInputException mismatch) {
        if (mismatch instanceof InvalidFormatException wrong) {
            return String.valueOf(wrong.getValue());
        }
        return mismatch.getOriginalMessage().startsWith("Missing") ? "nothing" : "another kind of value";
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return type == String.class ? "text" : "a map of values";
    }
}
