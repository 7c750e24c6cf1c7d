package io.github.spmodesim.simulator.peer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** IMAP responses: lines, and the literals that stand in them. */
final class ImapResponseReader extends ResponseReader {
    private static final Pattern LITERAL = Pattern.compile("\\{(\\d+)}$");

    ImapResponseReader(InputStream octets) {
        super(octets);
    }

    @Override
    Optional<String> next() throws IOException {
        StringBuilder response = new StringBuilder();
        while (true) {
            Optional<String> line = line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            response.append(line.get());
            Matcher literal = LITERAL.matcher(line.get());
            if (!literal.find()) {
                return Optional.of(response.toString());
            }
            response.append("\r\n").append(text(Integer.parseInt(literal.group(1))));
        }
    }
}
