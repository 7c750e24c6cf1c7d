package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.wire.ReplyLine;

/** What every reply keeps to: printable text, closed strings and lists, literals as long as they say (RFC 3501 section 9). */
final class ReplyGrammar {
    private final String text;
    private int position;
    private int depth;

    private ReplyGrammar(String text) {
        this.text = text;
    }

    /** Fails where the reply breaks the grammar. */
    static void check(ReplyLine line) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < line.literals().size(); i++) {
            String announcement = "{" + line.literals().get(i).length() + "}\r\n";
            String before = line.texts().get(i);
            assertThat(before).endsWith(announcement);
            joined.append(before, 0, before.length() - announcement.length()).append("\"\"");
        }
        joined.append(line.texts().get(line.literals().size()));
        new ReplyGrammar(joined.toString()).check();
    }

    private void check() {
        while (position < text.length()) {
            char c = next();
            if (c == '"') {
                quoted();
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                assertThat(depth).as("open lists at %s of %s", position, text).isNotNegative();
            }
        }
        assertThat(depth).as("lists left open in %s", text).isZero();
    }

    private void quoted() {
        for (char c = next(); c != '"'; c = next()) {
            if (c == '\\') {
                assertThat(next()).as("quoted at %s of %s", position, text).isIn('"', '\\');
            }
        }
    }

    private char next() {
        assertThat(position).as("end of the string in %s", text).isLessThan(text.length());
        char c = text.charAt(position++);
        assertThat((int) c)
                .as("character at %s of %s", position, text)
                .matches(i -> i == '\t' || (i >= 0x20 && i < 0x7F));
        return c;
    }
}
