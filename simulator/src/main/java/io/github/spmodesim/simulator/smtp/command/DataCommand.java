package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.relay.Envelope;
import io.github.spmodesim.simulator.relay.Submission;
import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.util.concurrent.CompletionStage;

/** DATA, RFC 5321 section 4.1.1.4: 250 only once every recipient's copy is safe; the transaction ends either way. */
public final class DataCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "DATA";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.RECIPIENT;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        NoArguments.check(arguments, session);
        SmtpReply goAhead = SmtpReply.of(354, session.texts().dataGoAhead().value());
        return SmtpOutcome.now(new SmtpOutcome.AwaitText(goAhead, text -> submit(text, session)));
    }

    private static CompletionStage<SmtpOutcome> submit(SmtpMessageText text, SmtpSession session) throws SmtpRefusal {
        Envelope envelope = session.envelope();
        session.reset();
        return switch (text.flaw()) {
            case NONE -> deliver(text, envelope, session);
            case BARE_LINE_BREAK ->
                throw session.refusal(
                        554, session.texts().bareLineBreak(), "message: expected CRLF at the end of every line");
            case LINE_TOO_LONG ->
                throw session.refusal(
                        500,
                        session.texts().lineTooLong(),
                        "message: expected lines of at most "
                                + session.service()
                                        .dialect()
                                        .limits()
                                        .textLineOctets()
                                        .value() + " octets");
            case TOO_BIG ->
                throw session.refusal(
                        552,
                        session.texts().tooBig(),
                        "message: expected at most "
                                + session.service()
                                        .dialect()
                                        .limits()
                                        .messageOctets()
                                        .value()
                                + " octets, got " + text.size());
        };
    }

    private static CompletionStage<SmtpOutcome> deliver(SmtpMessageText text, Envelope envelope, SmtpSession session) {
        return session.service()
                .flow()
                .accept(new Submission(envelope, session.hop(), text.octets()))
                .thenCompose(safe -> {
                    session.sent(envelope);
                    return SmtpOutcome.reply(250, session.texts().completed().value());
                });
    }
}
