package io.github.spmodesim.simulator.peer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cuts what a server says into whole responses, each as text of one character an octet. */
abstract class ResponseReader {
    private final InputStream octets;

    ResponseReader(InputStream octets) {
        this.octets = octets;
    }

    /** The next response, without its last CRLF; empty where there is no more. */
    abstract Optional<String> next() throws IOException;

    /** The responses in lines of a script. */
    static List<String> all(List<String> lines, Function<InputStream, ResponseReader> reader) {
        String text = String.join("\r\n", lines) + "\r\n";
        ResponseReader responses = reader.apply(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> all = new ArrayList<>();
        try {
            for (Optional<String> next = responses.next(); next.isPresent(); next = responses.next()) {
                all.add(next.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The next line; empty where there is no more. */
    final Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = octets.read(); octet >= 0; octet = octets.read()) {
            if (octet == '\n') {
                String text = line.toString(StandardCharsets.ISO_8859_1);
                return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
            }
            line.write(octet);
        }
        return Optional.empty();
    }

    /** The next {@code size} octets. */
    final String text(int size) throws IOException {
        return new String(octets.readNBytes(size), StandardCharsets.ISO_8859_1);
    }
}
