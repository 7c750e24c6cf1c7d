package io.github.spmodesim.client.profile;

import java.util.Set;

/**
 * A set of refusals, told apart by their code alone, never by their words.
 *
 * <p>IMAP: the response code of a tagged NO (RFC 5530), or {@link #NONE} for a NO without one. SMTP: the reply code.
 *
 * @param codes the codes; {@link #ANY} stands for all
 */
public record ReplyCodes(Set<String> codes) {
    /** A refusal without a code. */
    public static final String NONE = "NONE";
    /** Every refusal. */
    public static final String ANY = "ANY";

    /** Copies the set. */
    public ReplyCodes {
        codes = Set.copyOf(codes);
    }

    /** Whether a refusal with this code ({@link #NONE} if it has none) belongs to the set. */
    public boolean contains(String code) {
        return codes.contains(ANY) || codes.contains(code);
    }
}
