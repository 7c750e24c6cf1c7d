package io.github.spmodesim.simulator.subscriber;

/**
 * Whether a subscriber takes docomo's own information mail (docomo-mail.md section 6: it is no SMS).
 *
 * @param messageR メッセージR
 * @param messageS メッセージS
 */
public record MessageSettings(boolean messageR, boolean messageS) {
    /** Both are taken. */
    public static final MessageSettings BOTH = new MessageSettings(true, true);
}
