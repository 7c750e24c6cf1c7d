package io.github.spmodesim.simulator.mime;

import java.util.Optional;

/**
 * How a part is to be presented (RFC 2183).
 *
 * @param type as written: {@code attachment}, {@code inline}
 * @param parameters the file name among them
 */
public record ContentDisposition(String type, Parameters parameters) {
    static Optional<ContentDisposition> of(String value) {
        var cursor = new FieldCursor(value);
        String type = cursor.wordUntil(";");
        return type.isEmpty() ? Optional.empty() : Optional.of(new ContentDisposition(type, Parameters.read(cursor)));
    }
}
