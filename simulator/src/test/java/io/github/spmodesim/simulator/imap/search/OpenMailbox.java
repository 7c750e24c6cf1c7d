package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.imap.Announced;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapArguments;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** A session with INBOX open, without a wire. */
final class OpenMailbox {
    private final ImapBench bench = new ImapBench();
    private final ImapSession session;

    /** With messages that count themselves, on a loop and workers of the test's. */
    OpenMailbox(Executor loop, Executor workers, int messages) {
        this(
                loop,
                workers,
                IntStream.rangeClosed(1, messages)
                        .mapToObj(OpenMailbox::counted)
                        .toList());
    }

    /** With these messages. */
    OpenMailbox(List<NewMessage> messages) {
        this(Runnable::run, Runnable::run, messages);
    }

    private OpenMailbox(Executor loop, Executor workers, List<NewMessage> messages) {
        bench.tree().inbox().append(messages).toCompletableFuture().join();
        session = new ImapSession(
                service(workers),
                new Announced(List.of("ESEARCH", "SEARCHRES", "WITHIN")),
                new Connection(Access.by(AccessPath.WIFI), note -> {}, loop));
        session.select(bench.tree().inbox().open(false));
    }

    /** With messages that count themselves. */
    OpenMailbox(int messages) {
        this(Runnable::run, Runnable::run, messages);
    }

    private static NewMessage counted(int number) {
        Octets octets = Octets.ofLatin1("Subject: mail " + number + "\r\n\r\nbody " + number);
        return new NewMessage(new MessageBody(octets), Flags.NONE, ImapBench.NOW);
    }

    private ImapService service(Executor workers) {
        ImapService with = bench.service(new ImapCommand[0]);
        return new ImapService(with.dialect(), with.directory(), with.store(), with.clock(), with.commands(), workers);
    }

    ImapSession session() {
        return session;
    }

    SearchProgram read(String program) throws ImapSyntaxException {
        return SearchKeyReader.read(new ArgumentReader(ImapArguments.of(program)), SearchCharset.UNNAMED, session);
    }

    /** The numbers that are found. */
    CompletionStage<List<Integer>> search(String program) throws ImapSyntaxException {
        return SearchRun.of(session, read(program))
                .thenApply(found ->
                        found.stream().map(message -> message.sequence()).toList());
    }
}
