package io.github.spmodesim.simulator.dialect;

import java.util.List;
import java.util.stream.Stream;

/**
 * What every SMTP door says, code and text; the first digit is the protocol's, the rest the service's.
 *
 * @param greeting 220
 * @param closing 221
 * @param timedOut 421 for a client that took too long
 * @param completed 250 to RSET and NOOP
 * @param senderTaken 250 to MAIL
 * @param recipientTaken 250 to RCPT
 * @param chunkTaken 250 to a BDAT that is not the last
 * @param messageTaken 250 for a message that is safe
 * @param notVerified 252 to VRFY
 * @param help 214
 * @param dataGoAhead 354
 * @param syntaxError 500 for what is no command
 * @param lineTooLong 500 for a command or a SASL response
 * @param badArgument 501
 * @param badSender 501 for a reverse-path that is none
 * @param badRecipient 501 for a forward-path that is none
 * @param notImplemented 502
 * @param badSequence 503
 * @param unknownParameter 555 for a parameter of MAIL or RCPT
 * @param nonAsciiAddress 553 for an address that needs SMTPUTF8 where MAIL did not say so
 * @param unknownUser 550 for an address of the service that nobody has, and after DATA where its settings filter the message
 * @param relayDenied 550 for an address outside where no mail goes out from here
 * @param tooManyRecipients 452
 * @param tooBig 552 for a message beyond the limit
 * @param mailboxFull 552 for a recipient without room
 * @param textLineTooLong 500 for a line of a message
 * @param bareLineBreak 554 for a message with a CR or LF that stands alone
 * @param nulOctet 554 for a message with a NUL
 * @param eightBitRefused 554 for a message of 8-bit octets that was not announced as one
 */
public record SmtpReplies(
        Setting<SmtpReplyText> greeting,
        Setting<SmtpReplyText> closing,
        Setting<SmtpReplyText> timedOut,
        Setting<SmtpReplyText> completed,
        Setting<SmtpReplyText> senderTaken,
        Setting<SmtpReplyText> recipientTaken,
        Setting<SmtpReplyText> chunkTaken,
        Setting<SmtpReplyText> messageTaken,
        Setting<SmtpReplyText> notVerified,
        Setting<SmtpReplyText> help,
        Setting<SmtpReplyText> dataGoAhead,
        Setting<SmtpReplyText> syntaxError,
        Setting<SmtpReplyText> lineTooLong,
        Setting<SmtpReplyText> badArgument,
        Setting<SmtpReplyText> badSender,
        Setting<SmtpReplyText> badRecipient,
        Setting<SmtpReplyText> notImplemented,
        Setting<SmtpReplyText> badSequence,
        Setting<SmtpReplyText> unknownParameter,
        Setting<SmtpReplyText> nonAsciiAddress,
        Setting<SmtpReplyText> unknownUser,
        Setting<SmtpReplyText> relayDenied,
        Setting<SmtpReplyText> tooManyRecipients,
        Setting<SmtpReplyText> tooBig,
        Setting<SmtpReplyText> mailboxFull,
        Setting<SmtpReplyText> textLineTooLong,
        Setting<SmtpReplyText> bareLineBreak,
        Setting<SmtpReplyText> nulOctet,
        Setting<SmtpReplyText> eightBitRefused) {
    /** Refuses a reply whose first digit says another thing than its place. */
    public SmtpReplies {
        ReplyClass.SUCCESS.check(
                greeting, closing, completed, senderTaken, recipientTaken, chunkTaken, messageTaken, notVerified, help);
        ReplyClass.GO_ON.check(dataGoAhead);
        ReplyClass.REFUSAL.check(
                timedOut,
                syntaxError,
                lineTooLong,
                badArgument,
                badSender,
                badRecipient,
                notImplemented,
                badSequence,
                unknownParameter,
                nonAsciiAddress,
                unknownUser,
                relayDenied,
                tooManyRecipients,
                tooBig,
                mailboxFull,
                textLineTooLong,
                bareLineBreak,
                nulOctet,
                eightBitRefused);
    }

    /** The replies that carry an enhanced code where those are announced: all but 220 and 354 (RFC 2034 section 4). */
    public List<Setting<SmtpReplyText>> withEnhancedCode() {
        return Stream.of(
                        closing,
                        timedOut,
                        completed,
                        senderTaken,
                        recipientTaken,
                        chunkTaken,
                        messageTaken,
                        notVerified,
                        help,
                        syntaxError,
                        lineTooLong,
                        badArgument,
                        badSender,
                        badRecipient,
                        notImplemented,
                        badSequence,
                        unknownParameter,
                        nonAsciiAddress,
                        unknownUser,
                        relayDenied,
                        tooManyRecipients,
                        tooBig,
                        mailboxFull,
                        textLineTooLong,
                        bareLineBreak,
                        nulOctet,
                        eightBitRefused)
                .toList();
    }
}
