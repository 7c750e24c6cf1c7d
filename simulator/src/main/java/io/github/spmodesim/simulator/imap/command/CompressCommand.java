package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** COMPRESS, RFC 4978 section 3: behind its OK both sides speak DEFLATE. */
public final class CompressCommand implements ImapCommand {
    /** The capability, and what the session has enabled from the OK on. */
    public static final String DEFLATE = "COMPRESS=DEFLATE";

    @Override
    public String name() {
        return "COMPRESS";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public String capability() {
        return DEFLATE;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapBad, ImapNo {
        arguments.space();
        String mechanism = arguments.keyword();
        arguments.end();
        if (!mechanism.equals("DEFLATE")) {
            throw new ImapBad("COMPRESS: expected DEFLATE, got " + mechanism);
        }
        if (session.enabled(DEFLATE)) {
            throw new ImapNo("COMPRESSIONACTIVE", "compressed already");
        }
        session.enable(DEFLATE);
        return ImapOutcome.now(ImapOutcome.ok());
    }
}
