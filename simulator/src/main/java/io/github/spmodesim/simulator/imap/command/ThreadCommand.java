package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.search.SearchCharset;
import io.github.spmodesim.simulator.imap.search.SearchKeyReader;
import io.github.spmodesim.simulator.imap.search.SearchProgram;
import io.github.spmodesim.simulator.imap.search.SearchRun;
import io.github.spmodesim.simulator.imap.search.SlicedWork;
import io.github.spmodesim.simulator.imap.thread.ThreadAlgorithm;
import io.github.spmodesim.simulator.imap.thread.ThreadNode;
import io.github.spmodesim.simulator.imap.thread.ThreadWriter;
import io.github.spmodesim.simulator.imap.thread.Threading;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** THREAD and UID THREAD, RFC 5256 section 3; each algorithm is a capability of its own. */
public final class ThreadCommand implements ImapCommand {
    private static final long COST = 1_000;

    private final Numbering numbering;

    /** Answering with numbers or with UIDs. */
    ThreadCommand(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public String name() {
        return numbering.prefix() + "THREAD";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public boolean servedBy(ImapSession session) {
        return Arrays.stream(ThreadAlgorithm.values()).anyMatch(algorithm -> serves(session, algorithm));
    }

    private static boolean serves(ImapSession session, ThreadAlgorithm algorithm) {
        return session.announces(algorithm.capability());
    }

    @Override
    public boolean mayTellExpunged() {
        return numbering == Numbering.UID;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        Threading threading = ThreadAlgorithm.read(arguments, algorithm -> serves(session, algorithm))
                .begin();
        arguments.space();
        SearchProgram program = SearchKeyReader.read(arguments, SearchCharset.read(arguments, session), session);
        return SearchRun.of(session, program)
                .thenCompose(
                        found -> SlicedWork.run(session, found, COST, threading::add, () -> reply(threading.threads())))
                .thenApply(ImapOutcome::ok);
    }

    private ImapReply reply(List<ThreadNode> threads) {
        String text = ThreadWriter.write(threads, numbering::of);
        return ImapReply.Untagged.of(text.isEmpty() ? "THREAD" : "THREAD " + text);
    }
}
