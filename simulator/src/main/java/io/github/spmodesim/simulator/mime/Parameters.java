package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of a field (RFC 2045 section 5.1).
 *
 * @param list in their order, repetitions included
 */
public record Parameters(List<Parameter> list) {
    /** Keeps a list of its own. */
    public Parameters {
        list = List.copyOf(list);
    }

    /** Returns the value of the first parameter of a name, in upper or lower case. */
    public Optional<String> value(String name) {
        return list.stream()
                .filter(parameter -> parameter.name().equalsIgnoreCase(name))
                .map(Parameter::value)
                .findFirst();
    }

    /** Reads {@code ; name=value ; name="value"}; what has no name or no equals sign is passed over. */
    static Parameters read(FieldCursor cursor) {
        List<Parameter> list = new ArrayList<>();
        while (!cursor.atEnd()) {
            cursor.skip(';');
            String name = cursor.textUntil("=;");
            if (cursor.skip('=')) {
                String value = cursor.valueUntil(";");
                if (!name.isEmpty()) {
                    list.add(new Parameter(name, value));
                }
            }
        }
        return new Parameters(list);
    }
}
