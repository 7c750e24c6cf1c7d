package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.mime.Octets;
import java.util.List;

/**
 * One reply without its line end: text, with literals between that are taken from the store as they are.
 *
 * @param texts text before, between and after the literals; one more than there are literals; one character an octet
 * @param literals octets of the literals, not copied
 */
public record ReplyLine(List<String> texts, List<Octets> literals) {
    /** A line without any literal. */
    public static ReplyLine of(String text) {
        return new ReplyLine(List.of(text), List.of());
    }

    /** The line for a transcript: each literal as its size. */
    public String forTranscript() {
        StringBuilder shown = new StringBuilder(texts.get(0));
        for (int i = 0; i < literals.size(); i++) {
            shown.append('(')
                    .append(literals.get(i).length())
                    .append(" octets)")
                    .append(texts.get(i + 1));
        }
        return shown.toString().replace("\r\n", " ");
    }
}
