package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.client.MailClient;
import io.github.spmodesim.simulator.bench.corpus.Corpus;
import io.github.spmodesim.simulator.bench.server.Account;
import io.github.spmodesim.simulator.bench.server.RunningServer;
import java.util.concurrent.CompletionStage;

/**
 * A server with a corpus in the INBOX of one account.
 *
 * @param server the server
 * @param client who measures
 * @param account the mailbox's owner
 * @param corpus what the mailbox holds
 */
public record Target(RunningServer server, MailClient client, Account account, Corpus corpus) {
    /** The same server's second account, whose mailbox nobody else fills. */
    public Target withEmptyMailbox() {
        return new Target(server, client, server.accounts().get(1), corpus);
    }

    /** A new connection, logged in; the caller closes it. */
    public CompletionStage<ImapConnection> logIn() {
        return client.open(server.port())
                .thenCompose(connection -> connection
                        .send(account.login())
                        .thenApply(reply -> reply.orRefused("LOGIN"))
                        .thenApply(reply -> connection));
    }

    /** A new connection with the INBOX open; the caller closes it. */
    public CompletionStage<ImapConnection> select() {
        return logIn().thenCompose(connection -> connection
                .send("SELECT INBOX")
                .thenApply(reply -> reply.orRefused("SELECT"))
                .thenApply(reply -> connection));
    }
}
