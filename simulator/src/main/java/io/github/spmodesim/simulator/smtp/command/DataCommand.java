package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.BodyKind;
import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.util.concurrent.CompletionStage;

/** DATA, RFC 5321 section 4.1.1.4; not for a binary message (RFC 3030 section 3). */
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
        if (session.transaction().body() == BodyKind.BINARY) {
            throw session.refusal(session.replies().badSequence(), "DATA: expected BDAT for a binary message");
        }
        SmtpReply goAhead = session.reply(session.replies().dataGoAhead());
        return SmtpOutcome.now(new SmtpOutcome.AwaitText(goAhead, text -> HandedInText.submit(text, session)));
    }
}
