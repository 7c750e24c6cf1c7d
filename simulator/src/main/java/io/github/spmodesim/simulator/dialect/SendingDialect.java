package io.github.spmodesim.simulator.dialect;

import java.util.List;

/**
 * What a subscriber may send.
 *
 * @param loginRequired whether a log-in is needed at all; where not, who comes without one sends as the subscriber named at MAIL
 * @param ownAddressOnly whether the envelope's sender has to be the subscriber's own address
 * @param nullSender whether {@code MAIL FROM:<>} is taken
 * @param messagesPerDay most messages of one subscriber on one day in Japan, counted when they are taken; 0 is no limit
 * @param senderRefused 550 at MAIL for a sender that is not taken
 * @param tooManyToday a refusal at MAIL beyond {@code messagesPerDay}
 */
public record SendingDialect(
        Setting<Boolean> loginRequired,
        Setting<Boolean> ownAddressOnly,
        Setting<Boolean> nullSender,
        Setting<Integer> messagesPerDay,
        Setting<SmtpReplyText> senderRefused,
        Setting<SmtpReplyText> tooManyToday) {
    /** Refuses a limit below 0 and a reply whose first digit says another thing than its place. */
    public SendingDialect {
        if (messagesPerDay.value() < 0) {
            throw new IllegalArgumentException(
                    "smtp.sending.messagesPerDay: expected at least 0, got " + messagesPerDay.value());
        }
        ReplyClass.REFUSAL.check(senderRefused, tooManyToday);
    }

    /** The replies that carry an enhanced code where those are announced. */
    public List<Setting<SmtpReplyText>> withEnhancedCode() {
        return List.of(senderRefused, tooManyToday);
    }
}
