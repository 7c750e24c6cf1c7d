package io.github.spmodesim.simulator.dialect;

import java.util.List;

/**
 * What submission says about log-ins (RFC 4954).
 *
 * @param accepted 235
 * @param refused 535
 * @param required 530 for a command that needs a log-in
 * @param mechanismRefused 504
 * @param badResponse 501 for a response that is none
 * @param cancelled 501 for a log-in that the client gave up
 * @param locked 535 for one whose d account is locked
 * @param notServed 535 for one whose contract or access path does not allow mail
 * @param ended 421 for a session whose log-in would not be accepted any more
 * @param userPrompt what AUTH LOGIN asks for the user, before base64
 * @param passwordPrompt what it asks for the password
 */
public record LoginDialect(
        Setting<SmtpReplyText> accepted,
        Setting<SmtpReplyText> refused,
        Setting<SmtpReplyText> required,
        Setting<SmtpReplyText> mechanismRefused,
        Setting<SmtpReplyText> badResponse,
        Setting<SmtpReplyText> cancelled,
        Setting<SmtpReplyText> locked,
        Setting<SmtpReplyText> notServed,
        Setting<SmtpReplyText> ended,
        Setting<String> userPrompt,
        Setting<String> passwordPrompt) {
    /** Refuses a reply whose first digit says another thing than its place. */
    public LoginDialect {
        ReplyClass.SUCCESS.check(accepted);
        ReplyClass.REFUSAL.check(refused, required, mechanismRefused, badResponse, cancelled, locked, notServed, ended);
    }

    /** The replies that carry an enhanced code where those are announced. */
    public List<Setting<SmtpReplyText>> withEnhancedCode() {
        return List.of(accepted, refused, required, mechanismRefused, badResponse, cancelled, locked, notServed, ended);
    }
}
