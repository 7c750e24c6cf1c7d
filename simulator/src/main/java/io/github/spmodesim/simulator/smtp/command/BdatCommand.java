package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.wire.ChunkedText;
import io.github.spmodesim.simulator.smtp.wire.SmtpChunk;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * BDAT, RFC 3030 section 2. The octets come behind the command whatever becomes of it, so they are taken, or thrown away, before
 * it is answered; a refusal ends the transaction, so that the chunks behind it are refused too.
 */
public final class BdatCommand implements SmtpCommand {
    /** The keyword under which it is announced. */
    static final String CHUNKING = "CHUNKING";

    /** The command. */
    public static final String VERB = "BDAT";

    @Override
    public String verb() {
        return VERB;
    }

    // Which octets are no commands has to be known in every state; which states take them is checked with them.
    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.ANY;
    }

    @Override
    public Optional<String> extension() {
        return Optional.of(CHUNKING);
    }

    @Override
    public boolean replyMayWait() {
        return true;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        Optional<ChunkArguments> read = ChunkArguments.read(arguments);
        if (read.isEmpty()) {
            // Where the next command begins is not known any more.
            session.note("BDAT: expected a count of octets and maybe LAST, got " + arguments + "; closing");
            return SmtpOutcome.now(
                    new SmtpOutcome.SignedOff(session.reply(session.replies().badArgument())));
        }
        long octets = read.get().octets();
        boolean last = read.get().last();
        Optional<SmtpRefusal> refusal = refusal(octets, session);
        if (refusal.isPresent()) {
            return await(octets, Optional.empty(), chunk -> refuse(refusal.get(), session));
        }
        ChunkedText text = session.chunks();
        return await(octets, Optional.of(text), chunk -> last ? finish(text, session) : goOn(text, session));
    }

    private static CompletionStage<SmtpOutcome> await(
            long octets, Optional<ChunkedText> into, SmtpOutcome.Taker<SmtpChunk> then) throws SmtpRefusal {
        return octets == 0
                ? then.take(new SmtpChunk(0))
                : SmtpOutcome.now(new SmtpOutcome.AwaitChunk(octets, into, then));
    }

    private static Optional<SmtpRefusal> refusal(long octets, SmtpSession session) {
        if (!session.announced().has(CHUNKING) || !session.state().allows(SmtpState.Required.CHUNKS)) {
            return Optional.of(session.refusal(
                    session.replies().badSequence(), "BDAT: expected a recipient, the session is " + session.state()));
        }
        int most = session.service().wireLimits().messageOctets();
        if (octets > most - session.transaction().chunkOctets()) {
            return Optional.of(session.refusal(
                    session.replies().tooBig(), "BDAT: expected at most " + most + " octets in all chunks"));
        }
        return Optional.empty();
    }

    private static CompletionStage<SmtpOutcome> refuse(SmtpRefusal refusal, SmtpSession session) throws SmtpRefusal {
        session.reset();
        throw refusal;
    }

    private static CompletionStage<SmtpOutcome> goOn(ChunkedText text, SmtpSession session) throws SmtpRefusal {
        try {
            HandedInText.checkFlaw(text.flaw(), session);
        } catch (SmtpRefusal e) {
            return refuse(e, session);
        }
        return SmtpOutcome.reply(session.reply(session.replies().chunkTaken()));
    }

    private static CompletionStage<SmtpOutcome> finish(ChunkedText text, SmtpSession session) throws SmtpRefusal {
        return HandedInText.submit(text.finish(), session);
    }
}
