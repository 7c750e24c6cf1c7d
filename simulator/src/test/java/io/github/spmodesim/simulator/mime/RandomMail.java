package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Well-formed messages, nested at random; the same seed makes the same message. */
final class RandomMail {
    private static final int MAX_DEPTH = 5;
    private static final List<String> WORDS =
            List.of("", "text", "a longer line of text", " indented", "--", "----", "-- ", "From: nobody", "caf\u00e9");

    private final Random random;
    private final String lineBreak;
    private final List<String> boundaries = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private RandomMail(long seed) {
        random = new Random(seed);
        lineBreak = random.nextBoolean() ? "\r\n" : "\n";
    }

    static Octets of(long seed) {
        var mail = new RandomMail(seed);
        mail.line("Subject: seed " + seed);
        mail.entity(0);
        return Octets.ofLatin1(mail.text.toString());
    }

    private void entity(int depth) {
        int kind = depth == MAX_DEPTH ? 0 : random.nextInt(4);
        switch (kind) {
            case 1 -> nestedMessage(depth);
            case 2, 3 -> multipart(depth);
            default -> leaf();
        }
    }

    private void leaf() {
        switch (random.nextInt(4)) {
            case 0 -> line("Content-Type: text/html;" + lineBreak + "\tcharset=\"utf-8\"");
            case 1 -> line("Content-Type: APPLICATION/Octet-Stream; name=\"a;b\"");
            default -> line("Content-Type: text/plain (plain)");
        }
        line("");
        lines();
        text.append("end");
    }

    private void nestedMessage(int depth) {
        line("Content-Type: message/rfc822");
        line("");
        line("Subject: inside");
        entity(depth + 1);
    }

    private void multipart(int depth) {
        String boundary = newBoundary();
        boolean digest = random.nextInt(4) == 0;
        line("Content-Type: multipart/" + (digest ? "digest" : "mixed") + "; boundary=\"" + boundary + "\"");
        line("");
        lines();
        int parts = 1 + random.nextInt(3);
        for (int part = 0; part < parts; part++) {
            line("--" + boundary + padding());
            part(digest, depth);
            line("");
        }
        text.append("--").append(boundary).append("--").append(padding());
        boundaries.remove(boundary);
        if (random.nextBoolean()) {
            line("");
            lines();
        }
    }

    private void part(boolean digest, int depth) {
        if (digest && depth < MAX_DEPTH - 1) {
            line("");
            line("Subject: digested");
            entity(depth + 2);
        } else {
            entity(depth + 1);
        }
    }

    /** Each is a prefix of the next, which is the hard case. */
    private String newBoundary() {
        String boundary = boundaries.isEmpty()
                ? "=_b"
                : boundaries.get(boundaries.size() - 1) + (random.nextBoolean() ? "x" : "-y");
        boundaries.add(boundary);
        return boundary;
    }

    private String padding() {
        return random.nextInt(4) == 0 ? " \t" : "";
    }

    private void lines() {
        Stream.generate(this::anyLine).limit(random.nextInt(4)).forEach(this::line);
    }

    private String anyLine() {
        if (boundaries.isEmpty() || random.nextInt(3) > 0) {
            return WORDS.get(random.nextInt(WORDS.size()));
        }
        String boundary = boundaries.get(random.nextInt(boundaries.size()));
        return random.nextBoolean() ? "text --" + boundary : nearly("--" + boundary);
    }

    /** What only looks like a delimiter; no boundary here ends in z. */
    private String nearly(String delimiter) {
        String shorter = delimiter.substring(0, delimiter.length() - 1);
        return boundaries.contains(shorter.substring(2)) ? delimiter + "z" : shorter;
    }

    private void line(String content) {
        text.append(content).append(lineBreak);
    }
}
