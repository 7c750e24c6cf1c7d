package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.dialect.SmtpReplyText;
import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.relay.Submission;
import io.github.spmodesim.simulator.smtp.BodyKind;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpTransaction;
import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText;
import java.util.concurrent.CompletionStage;

/** The end of a transaction, by DATA or BDAT: 250 only once every recipient's copy is safe. */
final class HandedInText {
    private HandedInText() {}

    /** Hands a whole text over; the transaction ends, whatever comes of it. */
    static CompletionStage<SmtpOutcome> submit(SmtpMessageText text, SmtpSession session) throws SmtpRefusal {
        SmtpTransaction transaction = session.transaction();
        Submission submission = new Submission(transaction.envelope(), session.hop(), text.text());
        session.reset();
        checkFlaw(text.flaw(), session);
        checkOctets(text.text(), transaction.body(), session);
        return session.service()
                .door()
                .handOver(submission, session)
                .thenCompose(safe ->
                        SmtpOutcome.reply(session.reply(session.replies().messageTaken())));
    }

    /** Refuses a text, or what has come of it, where something is wrong with it. */
    static void checkFlaw(SmtpMessageText.Flaw flaw, SmtpSession session) throws SmtpRefusal {
        if (flaw != SmtpMessageText.Flaw.NONE) {
            throw session.refusal(words(flaw, session), "message: " + expected(flaw, session));
        }
    }

    private static Setting<SmtpReplyText> words(SmtpMessageText.Flaw flaw, SmtpSession session) {
        return switch (flaw) {
            case NONE -> session.replies().messageTaken();
            case BARE_LINE_BREAK -> session.replies().bareLineBreak();
            case NUL -> session.replies().nulOctet();
            case LINE_TOO_LONG -> session.replies().textLineTooLong();
            case TOO_BIG -> session.replies().tooBig();
        };
    }

    private static String expected(SmtpMessageText.Flaw flaw, SmtpSession session) {
        return switch (flaw) {
            case NONE -> "nothing is wrong";
            case BARE_LINE_BREAK -> "expected CRLF at the end of every line";
            case NUL -> "expected no NUL";
            case LINE_TOO_LONG ->
                "expected lines of at most " + session.service().wireLimits().textLineOctets() + " octets";
            case TOO_BIG -> "expected at most " + session.service().wireLimits().messageOctets() + " octets";
        };
    }

    private static void checkOctets(OctetRope text, BodyKind body, SmtpSession session) throws SmtpRefusal {
        boolean anyOctet = switch (body) {
            case SEVEN_BIT -> session.service().dialect().eightBitUnannounced().value();
            case EIGHT_BIT, BINARY -> true;
        };
        if (!anyOctet && text.isEightBit()) {
            throw session.refusal(
                    session.replies().eightBitRefused(), "message: expected ASCII, because MAIL did not say 8BITMIME");
        }
    }
}
