package io.github.spmodesim.scenarios.report;

import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.scenarios.world.Seen;
import java.util.List;

/**
 * What was said on the wire when a person opened the mail app and then sent a mail.
 *
 * @param lines the conversation, {@code IMAP C: …}, secrets masked
 * @param decisive index of the line that decided; -1 where nothing was said
 * @param ja why, in Japanese
 * @param en why, in English
 */
public record Evidence(List<String> lines, int decisive, String ja, String en) {
    /** Copies the list. */
    public Evidence {
        lines = List.copyOf(lines);
    }

    /** The evidence of what was seen. */
    public static Evidence of(Seen seen) {
        DecisiveLine decisive = DecisiveLine.in(seen);
        return new Evidence(
                seen.lines().stream().map(WireLine::toString).toList(), decisive.index(), decisive.ja(), decisive.en());
    }
}
