package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.list.ListPattern;
import io.github.spmodesim.simulator.imap.wire.NameEncoding;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reference, pattern and name, a line each: the pattern matches what a table of all prefixes says. */
final class ListPatternTarget implements FuzzTarget {
    private static final char SEPARATOR = '/';
    private static final int LONGEST = 300;

    @Override
    public void run(byte[] input) {
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", 3);
        if (lines.length < 3 || lines[2].length() > LONGEST || lines[0].length() + lines[1].length() > LONGEST) {
            return;
        }
        Optional<ListPattern> ofTheWire = ListPattern.of(lines[0], lines[1], SEPARATOR, NameEncoding.MODIFIED_UTF_7);
        MailboxName name = new MailboxName(lines[2]);
        ofTheWire.ifPresent(pattern -> pattern.matches(name));
        String pattern = lines[0] + lines[1];
        assertThat(new ListPattern(pattern, SEPARATOR).matches(name)).isEqualTo(matches(pattern, name.value()));
    }

    private static boolean matches(String pattern, String name) {
        boolean inInbox = name.equals("INBOX") || name.startsWith("INBOX" + SEPARATOR);
        boolean[][] table = new boolean[pattern.length() + 1][name.length() + 1];
        table[0][0] = true;
        for (int p = 1; p <= pattern.length(); p++) {
            char c = pattern.charAt(p - 1);
            for (int n = 0; n <= name.length(); n++) {
                boolean wild = c == '*' || (c == '%' && (n == 0 || name.charAt(n - 1) != SEPARATOR));
                boolean skipped = (c == '*' || c == '%') && table[p - 1][n];
                boolean longer = n > 0 && wild && table[p][n - 1];
                boolean same = n > 0
                        && c != '*'
                        && c != '%'
                        && table[p - 1][n - 1]
                        && name.charAt(n - 1) == (inInbox && n <= 5 ? upper(c) : c);
                table[p][n] = skipped || longer || same;
            }
        }
        return table[pattern.length()][name.length()];
    }

    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
}
