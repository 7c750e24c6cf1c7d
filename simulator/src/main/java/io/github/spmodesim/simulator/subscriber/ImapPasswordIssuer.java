package io.github.spmodesim.simulator.subscriber;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Generates IMAP-only passwords; nobody chooses their text (claims P2, P3).
 *
 * <p>Assumption: each holds at least one letter, one digit and one symbol. None is ever issued twice.
 *
 * <p>Safe for use by many threads; its own monitor guards the random source and the issued passwords.
 */
public final class ImapPasswordIssuer {
    private static final int MAX_DRAWS = 100_000;

    private final PasswordForm form;
    private final String alphabet;
    private final RandomGenerator random;
    private final Set<ImapPassword> issued = new HashSet<>();

    /**
     * Creates an issuer that has issued nothing yet.
     *
     * @param form length and alphabet; the length is {@link ImapPassword#LENGTH}
     * @param random a {@code SecureRandom}, or a seeded source where a run has to be repeatable
     * @throws IllegalArgumentException if the form has another length
     */
    public ImapPasswordIssuer(PasswordForm form, RandomGenerator random) {
        if (form.length() != ImapPassword.LENGTH) {
            throw new IllegalArgumentException("IMAP-only password length " + form.length() + " (expected: "
                    + ImapPassword.LENGTH + ", claim P2)");
        }
        this.form = form;
        this.alphabet = form.alphabet();
        this.random = random;
    }

    /**
     * Issues a password that was never issued before.
     *
     * @throws IllegalStateException if the alphabet is so small that no unissued one was found
     */
    public synchronized ImapPassword issue() {
        for (int draws = 0; draws < MAX_DRAWS; draws++) {
            String text = RandomText.of(alphabet, form.length(), random);
            if (form.hasEachKind(text)) {
                ImapPassword password = new ImapPassword(text);
                if (issued.add(password)) {
                    return password;
                }
            }
        }
        throw new IllegalStateException("no unissued password among " + MAX_DRAWS + " drawn from " + alphabet.length()
                + " characters (expected: a larger alphabet)");
    }
}
