package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.HeaderText;

/**
 * A subject without what replying and forwarding put around it (RFC 5256 section 2.1).
 *
 * @param text the subject text that is left, may be empty
 * @param replyOrForward whether a {@code Re:} or {@code Fwd:}, a {@code (fwd)} or a {@code [Fwd: ]} was taken off: what makes
 *     a message a reply or forward to THREAD=REFERENCES
 */
public record BaseSubject(String text, boolean replyOrForward) {
    /** Returns the base of a subject whose encoded words are decoded. */
    public static BaseSubject of(String subject) {
        return new BaseSubjectReader(subject).read();
    }

    /** Returns the base of a message's subject; of none it is empty. */
    public static BaseSubject of(HeaderFields fields) {
        return of(fields.first("Subject").map(HeaderText::of).orElse(""));
    }

    /** Returns what decides whether two subjects are the same, empty for an empty base. */
    public String key() {
        return UnicodeCasemap.key(text);
    }
}
