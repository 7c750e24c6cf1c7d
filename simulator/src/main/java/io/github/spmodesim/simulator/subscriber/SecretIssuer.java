package io.github.spmodesim.simulator.subscriber;

import java.util.random.RandomGenerator;

/**
 * Invents the secrets that a ready-made subscriber brings along: d account password, network PIN, spmode password;
 * and the codes of two-step verification.
 *
 * <p>In real life the subscriber chooses these; only the IMAP-only password comes from the system.
 *
 * <p>Safe for use by many threads; its own monitor guards the random source.
 */
public final class SecretIssuer {
    private static final String DIGITS = "0123456789";
    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + DIGITS;
    private static final int D_ACCOUNT_LENGTH = 12;
    private static final int PIN_LENGTH = 4;
    private static final String INITIAL_SPMODE_PASSWORD = "0000";

    private final RandomGenerator random;

    /**
     * Creates an issuer.
     *
     * @param random a {@code SecureRandom}, or a seeded source where a run has to be repeatable
     */
    public SecretIssuer(RandomGenerator random) {
        this.random = random;
    }

    /** Returns a password of 12 letters and digits: never as long as an IMAP-only password, so never equal to one. */
    public synchronized DAccountPassword dAccountPassword() {
        return new DAccountPassword(RandomText.of(LETTERS_AND_DIGITS, D_ACCOUNT_LENGTH, random));
    }

    /** Returns 4 random digits. */
    public synchronized NetworkPin networkPin() {
        return new NetworkPin(RandomText.of(DIGITS, PIN_LENGTH, random));
    }

    /** Returns 4 random digits other than the initial 0000, whose change docomo forces (REP). */
    public synchronized SpmodePassword spmodePassword() {
        String digits = RandomText.of(DIGITS, PIN_LENGTH, random);
        while (digits.equals(INITIAL_SPMODE_PASSWORD)) {
            digits = RandomText.of(DIGITS, PIN_LENGTH, random);
        }
        return new SpmodePassword(digits);
    }

    /** Returns 6 random digits. */
    public synchronized TwoStepCode twoStepCode() {
        return new TwoStepCode(RandomText.of(DIGITS, TwoStepCode.LENGTH, random));
    }
}
