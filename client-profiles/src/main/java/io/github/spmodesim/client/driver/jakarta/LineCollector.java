package io.github.spmodesim.client.driver.jakarta;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Octets to whole lines, for a transcript; those of a mail are counted instead. */
final class LineCollector {
    private static final String END_OF_CONTENT = ".";

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Consumer<String> lines;
    private Part part = Part.LINE;
    private long counted;
    private long literalOctets;

    LineCollector(Consumer<String> lines) {
        this.lines = lines;
    }

    /** What the octets belong to. */
    private enum Part {
        LINE,
        LITERAL,
        /** What is left of a line after a literal. */
        REST,
        CONTENT
    }

    /** The next octets are a literal, RFC 3501 section 4.3. */
    void literal(long octets) {
        begin(Part.LITERAL);
        literalOctets = octets;
        endLiteral();
    }

    /** The next lines are a mail up to a line with a single dot, RFC 5321 section 4.1.1.4. */
    void content() {
        begin(Part.CONTENT);
    }

    void octets(byte[] octets, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            octet(octets[i]);
        }
    }

    private void octet(byte octet) {
        if (part == Part.LITERAL) {
            counted++;
            endLiteral();
        } else if (octet == '\n') {
            endLine();
        } else {
            line.write(octet);
        }
    }

    private void begin(Part next) {
        part = next;
        counted = 0;
    }

    private void endLiteral() {
        if (counted == literalOctets) {
            part = Part.REST;
            tellCounted();
        }
    }

    private void endLine() {
        int octets = line.size() + 1;
        String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        switch (part) {
            case CONTENT -> endContentLine(octets, text);
            case REST -> endRest(text);
            case LINE, LITERAL -> lines.accept(text);
        }
    }

    private void endContentLine(int octets, String text) {
        counted += octets;
        if (text.equals(END_OF_CONTENT)) {
            part = Part.LINE;
            tellCounted();
        }
    }

    private void endRest(String text) {
        part = Part.LINE;
        if (!text.isEmpty()) {
            lines.accept(text);
        }
    }

    private void tellCounted() {
        lines.accept("(" + counted + " octets)");
    }
}
