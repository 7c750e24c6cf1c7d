package io.github.spmodesim.simulator.dialect;

/**
 * The texts of SMTP replies, without their codes.
 *
 * @param greeting 220
 * @param closing 221
 * @param authenticated 235
 * @param completed 250
 * @param dataGoAhead 354
 * @param syntaxError 500 and 501
 * @param notImplemented 502
 * @param badSequence 503
 * @param parameterNotImplemented 504
 * @param authenticationRequired 530
 * @param authenticationFailed 535
 * @param unknownUser 550 at RCPT for an address of the service that nobody has
 * @param relayDenied 550 at RCPT for an address outside while no outside world is connected
 * @param tooManyRecipients 452
 * @param tooBig 552
 * @param userPrompt what AUTH LOGIN asks for the user, before base64
 * @param passwordPrompt what it asks for the password
 */
public record SmtpTexts(
        Setting<String> greeting,
        Setting<String> closing,
        Setting<String> authenticated,
        Setting<String> completed,
        Setting<String> dataGoAhead,
        Setting<String> syntaxError,
        Setting<String> notImplemented,
        Setting<String> badSequence,
        Setting<String> parameterNotImplemented,
        Setting<String> authenticationRequired,
        Setting<String> authenticationFailed,
        Setting<String> unknownUser,
        Setting<String> relayDenied,
        Setting<String> tooManyRecipients,
        Setting<String> tooBig,
        Setting<String> userPrompt,
        Setting<String> passwordPrompt) {}
