package io.github.spmodesim.simulator.dialect;

/**
 * The texts of SMTP replies, without their codes.
 *
 * @param greeting 220
 * @param closing 221
 * @param timedOut 421 for a client that took too long
 * @param authenticated 235
 * @param completed 250
 * @param dataGoAhead 354
 * @param syntaxError 500 and 501
 * @param lineTooLong 500 for a command, a SASL response or a line of a message
 * @param notImplemented 502
 * @param badSequence 503
 * @param parameterNotImplemented 504
 * @param authenticationRequired 530
 * @param authenticationFailed 535
 * @param unknownUser 550 at RCPT for an address of the service that nobody has, and after DATA where its settings filter the
 *     message; {@code {address}} stands for the address
 * @param relayDenied 550 at RCPT for an address outside while no outside world is connected
 * @param senderRefused 550 at MAIL for a sender that is not taken
 * @param tooManyRecipients 452
 * @param tooBig 552 for a message beyond the limit
 * @param mailboxFull 552 for a recipient without room
 * @param bareLineBreak 554 for a message with a CR or LF that stands alone
 * @param unknownMailParameter 555
 * @param userPrompt what AUTH LOGIN asks for the user, before base64
 * @param passwordPrompt what it asks for the password
 */
public record SmtpTexts(
        Setting<String> greeting,
        Setting<String> closing,
        Setting<String> timedOut,
        Setting<String> authenticated,
        Setting<String> completed,
        Setting<String> dataGoAhead,
        Setting<String> syntaxError,
        Setting<String> lineTooLong,
        Setting<String> notImplemented,
        Setting<String> badSequence,
        Setting<String> parameterNotImplemented,
        Setting<String> authenticationRequired,
        Setting<String> authenticationFailed,
        Setting<String> unknownUser,
        Setting<String> relayDenied,
        Setting<String> senderRefused,
        Setting<String> tooManyRecipients,
        Setting<String> tooBig,
        Setting<String> mailboxFull,
        Setting<String> bareLineBreak,
        Setting<String> unknownMailParameter,
        Setting<String> userPrompt,
        Setting<String> passwordPrompt) {}
