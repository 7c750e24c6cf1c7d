package io.github.spmodesim.client.cli;

import io.github.spmodesim.client.device.TypedPassword;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a person names on the command line. */
final class TextFile {
    private static final String STANDARD_INPUT = "-";

    private TextFile() {}

    /**
     * A file's text, or standard input's for {@code -}.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    static String text(Path file) {
        return new String(octets(file), StandardCharsets.UTF_8);
    }

    /**
     * What is in a file, or in standard input for {@code -}.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    static byte[] octets(Path file) {
        try {
            return file.toString().equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": found no readable file, expected one", e);
        }
    }

    /** The password in a file, without the line's end and otherwise untouched. */
    static TypedPassword password(Path file) {
        return new TypedPassword(text(file).replaceFirst("\\R$", ""));
    }
}
